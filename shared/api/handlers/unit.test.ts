import { expect, it, vi } from 'vitest';
import type { UnitRef } from '../../model/workspace.ts';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { chapterText, smallFolder } from '../../testing/small-folder.ts';
import { unitHandlers } from './unit.ts';

const about = { version: '1.0.0', host: 'browser', account: '' } as const;
const caller = { language: 'de' } as const;
const wohnen = { kind: 'chapter', id: 'wohnen' } as const;

async function desk(chapters: readonly string[] = []) {
  const store = smallFolder();
  for (const id of chapters) store.put(`chapters/${id}/chapter.md`, chapterText(id, 'Ein Satz.'));
  const { folder, look } = await openDeskFolder(store);
  const steps: (readonly [string, number, number])[] = [];
  let last = Number.POSITIVE_INFINITY;
  const jobs = testJobs(({ id, state, done, total }) => {
    steps.push([state, done, total]);
    if (done === last) jobs.cancel(id);
  });
  const calls = unitHandlers({ folder, about, jobs });
  return {
    store,
    calls,
    look,
    steps,
    status: async (language: string, unit: UnitRef = wohnen) => (await folder.current()).status(unit, language),
    /** Of how many texts a job changed something, once it is over. */
    changed: async (started: Promise<{ readonly job: string }>) => {
      const { job } = await started;
      await vi.waitFor(() => expect(jobs.state(job)?.state).not.toBe('running'));
      return (await calls['unit.changed']({ job }, caller))?.units;
    },
    /** Somebody cancels when so many texts are done. */
    stopAt: (done: number) => (last = done),
  };
}

it('gives a text out and takes it back, as a label beside its state', async () => {
  const { calls, status, changed } = await desk();
  const units = [wohnen, { kind: 'chapter', id: 'gone' }] as const;
  const to = { to: 'Olena', on: '2026-11-01', due: '2026-12-01' };
  expect(await changed(calls['translation.give-out']({ units: [...units], language: 'uk', to }, caller))).toBe(1);
  expect(await status('uk')).toMatchObject({ state: 'missing', givenOut: to });
  expect(await changed(calls['translation.give-out']({ units: [wohnen], language: 'uk', to: null }, caller))).toBe(1);
  expect((await status('uk'))?.givenOut).toBeNull();
  expect(await changed(calls['translation.give-out']({ units: [wohnen], language: 'uk', to: null }, caller))).toBe(0);
});

it('agrees on another day with who has a text, and on none with nobody', async () => {
  const { calls, status, changed } = await desk();
  const postpone = (due: string | null) => changed(calls['translation.postpone']({ units: [wohnen], language: 'uk', due }, caller));
  expect(await postpone('2026-12-01')).toBe(0);
  const to = { to: 'Olena', on: '2026-11-01' };
  await changed(calls['translation.give-out']({ units: [wohnen], language: 'uk', to }, caller));
  expect(await postpone('2026-12-01')).toBe(1);
  expect((await status('uk'))?.givenOut).toEqual({ ...to, due: '2026-12-01' });
  expect(await postpone('2026-12-01')).toBe(0);
  await postpone(null);
  expect((await status('uk'))?.givenOut).toEqual(to);
});

it('says that a language does not want a text, and wants it again with all that was there', async () => {
  const { calls, status, changed } = await desk();
  await changed(calls['translation.set-wanted']({ units: [wohnen], language: 'en', wanted: false }, caller));
  expect((await status('en'))?.state).toBe('not-wanted');
  expect(await changed(calls['translation.set-wanted']({ units: [wohnen], language: 'en', wanted: true }, caller))).toBe(1);
  expect((await status('en'))?.state).toBe('current');
});

it('says how far it is with many texts, begins no more when it is told to stop, and says how many it has changed by then', async () => {
  const ids = Array.from({ length: 30 }, (_, at) => `text-${at}`);
  const { calls, status, changed, stopAt, steps } = await desk(ids);
  const units = ids.map((id) => ({ kind: 'chapter', id }) as const);
  stopAt(1);
  const count = await changed(calls['translation.give-out']({ units, language: 'uk', to: { to: 'Olena', on: '2026-11-01' } }, caller));
  expect(count).toBeLessThan(20);
  expect(steps.slice(0, 2)).toEqual([
    ['running', 0, 30],
    ['running', 1, 30],
  ]);
  expect(steps.at(-1)).toEqual(['cancelled', count, 30]);
  const givenOut = await Promise.all(units.map(async (unit) => (await status('uk', unit))?.givenOut?.to));
  expect(givenOut.filter((to) => to === 'Olena')).toHaveLength(count ?? 0);
});

it('confirms in one language or in all', async () => {
  const { store, calls, status, look } = await desk();
  store.put('chapters/wohnen/chapter.md', chapterText('Wohnen', 'Eine Wohnung suchen.'));
  look(['chapters/wohnen/chapter.md']);
  expect((await status('en'))?.state).toBe('outdated');
  const confirm = (languages: string[] | null) => calls['unit.confirm']({ unit: wohnen, languages, segments: null, by: 'Ana' }, caller);
  expect(Object.keys((await confirm(['en'])).confirmed)).toEqual(['en']);
  expect((await status('en'))?.state).toBe('current');
  expect((await status('fr'))?.state).toBe('outdated');
  expect(Object.keys((await confirm(null)).confirmed)).toEqual(['ar', 'fr']);
  expect((await status('fr'))?.state).toBe('to-review');
});
