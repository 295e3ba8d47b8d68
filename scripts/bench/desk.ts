import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CallInput, CallName, CallOutput } from '../../shared/api/contract.ts';
import { createClient } from '../../shared/api/client.ts';
import { fromWire, toWire } from '../../shared/api/wire.ts';
import type { Figures } from '../figures/figures.ts';
import { generateFolder } from './generate-folder.ts';
import { median } from './measure.ts';

/** A host as a user starts it, asked as a page asks. */
interface RunningDesk {
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  readonly started: number;
  readonly host: ChildProcess;
}

export async function benchDesk(figures: Figures, scratch: string): Promise<void> {
  const folder = join(scratch, 'desk');
  await generateFolder(folder, 500, 20);
  await withDesk(folder, scratch, async ({ call, started }) => {
    await call('overview.read', {});
    figures.add('desk-500x20-first-start-to-overview', performance.now() - started, 'ms', { most: 2000 });
    await whole(call);
    figures.add('desk-500x20-first-start-to-complete', performance.now() - started, 'ms');
    // Until everything is searched the records have not been left for the next start.
    await call('search.find', { query: 'nichts', limit: 1 });
    await new Promise((done) => setTimeout(done, 2000));
  });
  await withDesk(folder, scratch, async ({ call, started, host }) => {
    await call('overview.read', {});
    figures.add('desk-500x20-next-start-to-overview', performance.now() - started, 'ms', { most: 2000 });
    const overview = await whole(call);
    figures.add('desk-500x20-next-start-to-complete', performance.now() - started, 'ms');
    figures.add('desk-500x20-overview-size', toWire(overview).length / 1000, 'kB', { most: 2000 });
    await call('search.find', { query: 'nichts', limit: 1 });
    figures.add('desk-500x20-start-to-first-search', performance.now() - started, 'ms');
    const searches = await times(7, async () => void (await call('search.find', { query: 'wohnung termin', limit: 50 })));
    figures.add('desk-500x20-search-median', median(searches), 'ms', { most: 100 });
    const saves: number[] = [];
    const shown: number[] = [];
    for (let edit = 0; edit < 9; edit++) {
      const base = await call('chapter.read', { id: 'kapitel-7' });
      if (!base) throw new Error('The generated folder has this chapter');
      const markdown = base.text.replace(/^title: .*$/m, `title: Fassung ${edit}`);
      const begun = performance.now();
      await call('chapter.save', { id: 'kapitel-7', markdown, basedOn: base, minor: false, resolutions: {} });
      saves.push(performance.now() - begun);
      await call('overview.read', {});
      shown.push(performance.now() - begun);
    }
    figures.add('desk-500x20-save-median', median(saves), 'ms', { most: 100 });
    figures.add('desk-500x20-save-to-overview-median', median(shown), 'ms', { most: 200 });
    figures.add('desk-500x20-give-out-500', await giveOutAll(call), 'ms', { most: 5000 });
    const memory = residentMegabytes(host.pid);
    if (memory !== null) figures.add('desk-500x20-host-memory', memory, 'MB', { most: 500 });
  });
}

/** Asks as the page does until every language of every text is counted. */
async function whole(call: RunningDesk['call']): Promise<CallOutput<'overview.read'>> {
  for (;;) {
    const overview = await call('overview.read', {});
    if (overview.counting === null) return overview;
    await new Promise((done) => setTimeout(done, 400));
  }
}

/** Milliseconds until all 500 texts are given out in one language, each durably saved, and the overview says so. */
async function giveOutAll(call: RunningDesk['call']): Promise<number> {
  const units = Array.from({ length: 500 }, (_, at) => ({ kind: 'chapter', id: `kapitel-${at + 1}` }) as const);
  const begun = performance.now();
  const { job } = await call('translation.give-out', { units, language: 'en', to: { to: 'Büro', on: '2026-11-01' } });
  while ((await call('unit.changed', { job })) === null) await new Promise((done) => setTimeout(done, 50));
  await call('overview.read', {});
  return performance.now() - begun;
}

async function times(count: number, work: () => Promise<void>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let run = 0; run < count; run++) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return taken;
}

async function withDesk(folder: string, scratch: string, work: (desk: RunningDesk) => Promise<void>): Promise<void> {
  const started = performance.now();
  const host = spawn(process.execPath, [resolve('dist/web/serve.js'), `--folder=${folder}`, '--no-open'], {
    env: { ...process.env, MAPPE_DATA: join(scratch, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await work({ call: await enter(host), started, host });
  } finally {
    const ended = once(host, 'exit');
    host.kill();
    await ended;
  }
}

async function enter(host: ChildProcess): Promise<RunningDesk['call']> {
  let said = '';
  for await (const chunk of host.stdout ?? []) {
    said += String(chunk);
    if (said.includes('#key=')) break;
  }
  const { origin, hash } = new URL(/http:\S+/.exec(said)?.[0] ?? '');
  const post = (path: string, headers: Readonly<Record<string, string>>, body: string): Promise<Response> =>
    fetch(`${origin}${path}`, { method: 'POST', headers: { origin, ...headers }, body });
  const { token }: { token: string } = JSON.parse(
    await (await post('/api/session', { 'x-mappe-key': hash.slice('#key='.length) }, '')).text(),
  );
  const headers = { 'x-mappe-token': token, 'content-type': 'application/json' };
  return createClient(async (message) => fromWire(await (await post('/api/call', headers, toWire(message))).text()), 'de');
}

function residentMegabytes(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
