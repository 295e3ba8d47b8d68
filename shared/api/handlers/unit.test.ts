import { expect, it } from 'vitest';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { chapterText, smallFolder } from '../../testing/small-folder.ts';
import { unitHandlers } from './unit.ts';

const about = { version: '1.0.0', host: 'browser' } as const;
const caller = { language: 'de' } as const;
const wohnen = { kind: 'chapter', id: 'wohnen' } as const;

async function desk() {
  const store = smallFolder();
  const { folder, look } = await openDeskFolder(store);
  const calls = unitHandlers({ folder, about, jobs: testJobs() });
  const status = async (language: string) => (await folder.current()).status(wohnen, language);
  return { store, calls, status, look };
}

it('gives a text out and takes it back, as a label beside its state', async () => {
  const { calls, status } = await desk();
  const units = [wohnen, { kind: 'chapter', id: 'gone' }] as const;
  const to = { to: 'Olena', on: '2026-11-01', due: '2026-12-01' };
  expect(await calls['translation.give-out']({ units: [...units], language: 'uk', to }, caller)).toEqual({ units: 1 });
  expect(await status('uk')).toMatchObject({ state: 'missing', givenOut: to });
  expect(await calls['translation.give-out']({ units: [wohnen], language: 'uk', to: null }, caller)).toEqual({ units: 1 });
  expect((await status('uk'))?.givenOut).toBeNull();
  expect(await calls['translation.give-out']({ units: [wohnen], language: 'uk', to: null }, caller)).toEqual({ units: 0 });
});

it('agrees on another day with who has a text, and on none with nobody', async () => {
  const { calls, status } = await desk();
  const postpone = (due: string | null) => calls['translation.postpone']({ units: [wohnen], language: 'uk', due }, caller);
  expect(await postpone('2026-12-01')).toEqual({ units: 0 });
  await calls['translation.give-out']({ units: [wohnen], language: 'uk', to: { to: 'Olena', on: '2026-11-01' } }, caller);
  expect(await postpone('2026-12-01')).toEqual({ units: 1 });
  expect((await status('uk'))?.givenOut).toEqual({ to: 'Olena', on: '2026-11-01', due: '2026-12-01' });
  expect(await postpone('2026-12-01')).toEqual({ units: 0 });
  await postpone(null);
  expect((await status('uk'))?.givenOut).toEqual({ to: 'Olena', on: '2026-11-01' });
});

it('says that a language does not want a text, and wants it again with all that was there', async () => {
  const { calls, status } = await desk();
  await calls['translation.set-wanted']({ units: [wohnen], language: 'en', wanted: false }, caller);
  expect((await status('en'))?.state).toBe('not-wanted');
  expect(await calls['translation.set-wanted']({ units: [wohnen], language: 'en', wanted: true }, caller)).toEqual({ units: 1 });
  expect((await status('en'))?.state).toBe('current');
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
