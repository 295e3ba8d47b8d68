import { expect, it, vi } from 'vitest';
import type { OutputKind, Press } from '../../ports/press.ts';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { chapterText, smallFolder } from '../../testing/small-folder.ts';
import { exportRows } from '../contract/export.ts';
import { exportHandlers, type ExportContext } from './export.ts';
import { jobHandlers } from './job.ts';

const about = { version: '1.0.0', host: 'browser', account: '' } as const;
const caller = { language: 'en' } as const;

/** A press that prints the title, and waits until it is let. */
function slowPress() {
  const waiting: (() => void)[] = [];
  let closed = 0;
  const press: Press = {
    width: 1,
    print: ({ document }, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('stopped')));
        const bytes = new TextEncoder().encode(document.language);
        waiting.push(() => resolve({ files: new Map([['pdf', bytes]]), pages: 1, problems: [] }));
      }),
    start: () => {},
    close: () => {
      closed += 1;
      return Promise.resolve();
    },
  };
  return {
    press,
    next: () => vi.waitFor(() => (waiting.length > 0 ? waiting.shift()?.() : Promise.reject(new Error('idle')))),
    closed: () => closed,
  };
}

async function desk(more: Readonly<Record<string, string>> = {}) {
  const store = smallFolder();
  const edition = { version: 1, title: 'Heft', format: 'a5', languages: ['en', 'uk', 'de'], contents: [{ chapter: 'wohnen' }] };
  store.put('editions/heft.json', JSON.stringify(edition));
  for (const [path, text] of Object.entries(more)) store.put(path, text);
  const { folder } = await openDeskFolder(store);
  const steps: [string, number, number][] = [];
  const jobs = testJobs(({ state, done, total }) => steps.push([state, done, total]));
  const written = new Map<string, string>();
  const files = {
    write: (name: string, bytes: Uint8Array) => {
      written.set(name, new TextDecoder().decode(bytes));
      return Promise.resolve();
    },
  };
  const slow = slowPress();
  const remembered: string[] = [];
  const remember: ExportContext['remember'] = (editions, exported) => {
    for (const one of exported) remembered.push(`${editions.get(one.edition)?.title} ${one.language}: ${one.outcome}`);
    return Promise.resolve();
  };
  const context = { folder, about, jobs, output: { folder: '/out', files }, openPress: () => slow.press, remember };
  const calls = { ...exportHandlers(context), ...jobHandlers(context) };
  const order = exportRows['export.start'].input.parse({ editions: null, languages: null, outputs: ['pdf'] });
  return {
    calls,
    steps,
    written,
    remembered,
    slow,
    order,
    ended: (job: string) => vi.waitFor(() => expect(jobs.state(job)?.state).not.toBe('running')),
  };
}

it('prints what passes the gate, tells each step, and says what stopped the rest', async () => {
  const { calls, steps, written, remembered, slow, order, ended } = await desk();
  const { job } = await calls['export.start'](order, caller);
  await slow.next();
  await ended(job);
  expect(steps).toEqual([
    ['running', 0, 3],
    ['running', 1, 3],
    ['running', 2, 3],
    ['running', 3, 3],
    ['done', 3, 3],
  ]);
  const result = await calls['export.result']({ job }, caller);
  expect(exportRows['export.result'].output.parse(result)).toEqual(result);
  expect(result?.folder).toBe('/out');
  expect(result?.results.map(({ language, outcome }) => [language, outcome])).toEqual([
    ['en', 'stopped'],
    ['uk', 'stopped'],
    ['de', 'printed'],
  ]);
  expect([...written]).toEqual([['heft/heft-de.pdf', 'de']]);
  expect(result?.results[1]?.findings.some(({ code, cure }) => code === 'gate.chapter-not-ready' && cure?.unit?.id === 'wohnen')).toBe(
    true,
  );
  expect(slow.closed()).toBe(1);
  expect(remembered).toEqual(['Heft en: stopped', 'Heft uk: stopped', 'Heft de: printed']);
});

it('stops when it is cancelled, and writes nothing after that', async () => {
  const { calls, written, remembered, order, ended, slow } = await desk();
  const { job } = await calls['export.start']({ ...order, languages: ['de'] }, caller);
  await vi.waitFor(async () => expect((await calls['job.read']({ id: job }, caller))?.total).toBe(1));
  expect(await calls['job.cancel']({ id: job }, caller)).toEqual({ cancelled: true });
  await ended(job);
  expect(await calls['job.read']({ id: job }, caller)).toMatchObject({ state: 'cancelled', failure: null });
  expect(written.size).toBe(0);
  expect(remembered).toEqual([]);
  expect(slow.closed()).toBe(1);
});

it('asks the gate alone', async () => {
  const { calls, slow } = await desk();
  const gate = { edition: 'heft', outputs: [] };
  expect(await calls['edition.gate']({ ...gate, language: 'uk' }, caller)).toMatchObject({ passes: false });
  expect((await calls['edition.gate']({ ...gate, language: 'de' }, caller)).passes).toBe(true);
  expect(slow.closed()).toBe(2);
});

it('says of pictures through which the ground shows before a file for the print shop is made, and for no other', async () => {
  const { calls } = await desk({
    'chapters/wohnen/chapter.md': chapterText('Wohnen', 'Eine Wohnung finden.\n\n![Ein Haus](media/haus.svg)'),
    'media/haus.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 9 9"><path opacity="0.4" d="M0 0h9v9z"/></svg>',
  });
  const codes = async (outputs: readonly OutputKind[]) =>
    (await calls['edition.gate']({ edition: 'heft', language: 'de', outputs: [...outputs] }, caller)).findings.map(({ code }) => code);
  expect(await codes(['pdf', 'print-shop'])).toContain('picture.transparent');
  expect(await codes(['pdf', 'docx'])).not.toContain('picture.transparent');
});
