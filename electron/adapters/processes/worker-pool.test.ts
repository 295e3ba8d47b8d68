import { execFileSync } from 'node:child_process';
import { constants, getPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Typeset, TypesetJob } from '../../../shared/ports/typesetter.ts';
import { FONT_FAMILIES } from '../../../shared/publishing/fonts/font-families.ts';
import { buildWorker } from '../../testing/build-worker.ts';
import { WorkerPool } from './worker-pool.ts';

/** By the name that only our file has: a font of the computer's may be there or not. */
const FONT = FONT_FAMILIES[0]?.privateName ?? '';
const job = (source: string): TypesetJob => ({
  main: '/main.typ',
  files: new Map([['/main.typ', `#set document(title: "T")\n#set text(font: "${FONT}", lang: "de")\n${source}`]]),
  standard: 'ua-1',
  timestamp: 1_700_000_000,
});
const ENDLESS = '#let sum = 0\n#for i in range(100000) { for j in range(100000) { sum += j } }';

/** Processes of ours that run an entry, by their numbers. */
function processesOf(entry: URL): readonly string[] {
  return execFileSync('ps', ['-ww', '-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(fileURLToPath(entry)))
    .map((line) => line.trim().split(' ')[0] ?? '');
}

describe('a pool of typesetting processes', () => {
  let worker: URL;
  const open: WorkerPool<TypesetJob, Typeset>[] = [];
  const typesetter = (width = 1, timeLimit = 30, mostMemory = 450_000_000): WorkerPool<TypesetJob, Typeset> => {
    const made = new WorkerPool<TypesetJob, Typeset>({ worker, width, timeLimit, mostMemory, yields: false });
    open.push(made);
    return made;
  };

  beforeAll(async () => {
    worker = await buildWorker('testing/typeset-worker.ts');
  });
  afterAll(async () => {
    await Promise.all(open.map(async (made) => made.close()));
  });

  it('leaves the processor to others where it is to yield', async () => {
    for (const yields of [false, true]) {
      const made = new WorkerPool<TypesetJob, Typeset>({ worker, width: 1, timeLimit: 30, mostMemory: 450_000_000, yields });
      await made.run(job('= One'));
      const priorities = processesOf(worker).map((id) => getPriority(Number(id)));
      expect(priorities).toEqual([yields ? constants.priority.PRIORITY_BELOW_NORMAL : getPriority()]);
      await made.close();
      await vi.waitFor(() => expect(processesOf(worker)).toEqual([]));
    }
  });

  it('makes a PDF in a process of its own and reports on which page each anchor lies', async () => {
    const source =
      '= One <one>\n#pagebreak()\n= Two <two>\n#context [#metadata((one: locate(<one>).page(), two: locate(<two>).page())) <mappe-anchors>]';
    const { pdf, pages, anchors, messages } = await typesetter().run(job(source));
    expect(new TextDecoder('latin1').decode(pdf?.subarray(0, 5))).toBe('%PDF-');
    expect([pages, Object.fromEntries(anchors), messages]).toEqual([2, { one: 1, two: 2 }, []]);
  });

  it.skipIf(process.platform === 'win32')(
    'does the first job in the process that it started before, and starts no second one',
    async () => {
      const before = processesOf(worker);
      const early = typesetter();
      early.start(1);
      early.start(1);
      const first = processesOf(worker);
      expect(first).toHaveLength(before.length + 1);
      expect((await early.run(job('= T'))).pages).toBe(1);
      expect(processesOf(worker)).toEqual(first);
      await early.close();
    },
  );

  it.skipIf(process.platform === 'win32')('starts as many processes as it may have jobs at a time, before they come', async () => {
    const before = processesOf(worker);
    const early = typesetter(2);
    early.start(5);
    expect(processesOf(worker)).toHaveLength(before.length + 2);
    await early.close();
  });

  it.skipIf(process.platform === 'win32')('keeps its process for the next job until that has grown too large', async () => {
    const others = processesOf(worker);
    const own = (): readonly string[] => processesOf(worker).filter((id) => !others.includes(id));
    for (const [mostMemory, stays] of [
      [450_000_000, true],
      [1, false],
    ] as const) {
      const pool = typesetter(1, 30, mostMemory);
      pool.start(1);
      const first = own();
      await pool.run(job('= T'));
      await pool.run(job('= T'));
      expect(own().some((id) => first.includes(id))).toBe(stays);
      await pool.close();
    }
  });

  it('answers every one of many jobs that come at once, each with its own pages', async () => {
    const two = typesetter(2);
    const counts = Array.from({ length: 12 }, (_, index) => index + 1);
    const results = await Promise.all(counts.map(async (count) => two.run(job(`= T\n${'x #pagebreak()\n'.repeat(count - 1)}x`))));
    expect(results.map(({ pages }) => pages)).toEqual(counts);
  });

  it('gives a place in the source for what Typst refuses, and goes on with the next job', async () => {
    const one = typesetter();
    const refused = await one.run(job('= T\n#unknown()'));
    expect(refused.pdf).toBeNull();
    expect(refused.messages).toEqual([{ severity: 'error', message: 'unknown variable: unknown', path: '/main.typ', line: 4 }]);
    expect((await one.run(job('= T'))).pages).toBe(1);
  });

  it('refuses what PDF/UA-1 forbids', async () => {
    const { pdf, messages } = await typesetter().run(job('= T\n=== Skipped'));
    expect(pdf).toBeNull();
    expect(messages.map(({ message }) => message)).toEqual(['PDF/UA-1 error: skipped from heading level 1 to 3']);
  });

  it('sees no file that the job does not bring', async () => {
    const { messages } = await typesetter().run(job('= T\n#read("/package.json")\n'));
    expect(messages[0]?.message).toMatch(/file not found/);
  });

  it('gives up a job that takes too long, and replaces its process', async () => {
    const one = typesetter(1, 5);
    const next = one.run(job(ENDLESS));
    const after = one.run(job('= T'));
    await expect(next).rejects.toMatchObject({ code: 'typeset.time-limit', problem: { data: { seconds: 5 } } });
    expect((await after).pages).toBe(1);
  });

  it('stops at once when it is aborted, under way or waiting, and leaves other jobs alone', async () => {
    const one = typesetter(1);
    const underWay = new AbortController();
    const queued = new AbortController();
    const first = one.run(job(ENDLESS), underWay.signal);
    const second = one.run(job('= T'), queued.signal);
    const third = one.run(job('= T'));
    setTimeout(() => {
      queued.abort(new Error('second'));
      underWay.abort(new Error('first'));
    }, 300);
    await expect(first).rejects.toThrow('first');
    await expect(second).rejects.toThrow('second');
    expect((await third).pages).toBe(1);
    // The signal of a job that is done no longer reaches the process.
    const late = new AbortController();
    await one.run(job('= T'), late.signal);
    const last = one.run(job('= T'));
    late.abort();
    expect((await last).pages).toBe(1);
  });
});
