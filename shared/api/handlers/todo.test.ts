import { expect, it, vi } from 'vitest';
import { today } from '../../app/today.ts';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { chapterText, SMALL_CHAPTER, smallFolder } from '../../testing/small-folder.ts';
import { segmentOfText } from '../../translation/segments-of.ts';
import { todoRows } from '../contract/todo.ts';
import { todoHandlers } from './todo.ts';
import { unitHandlers } from './unit.ts';

const about = { version: '1.0.0', host: 'browser', account: '' } as const;
const wohnen = { kind: 'chapter', id: 'wohnen' } as const;

it('lists what is outdated, to review, due and wrong, each with the way to its cure', async () => {
  const store = smallFolder();
  store.put(
    'chapters/wohnen/chapter.md',
    chapterText('Wohnen', 'Eine Wohnung suchen.\n\n::contact{id=fort}', 'checked: 2020-01-01\nreview: 6\n'),
  );
  store.put('chapters/arbeit/chapter.md', chapterText('Arbeit', 'Text.'));
  store.put('chapters/arbeit/uk.json', '{');
  store.put('contacts/amt.json', JSON.stringify({ version: 1, name: 'Amt', checked: { on: '2020-01-01', by: 'Ana' } }));
  const { folder } = await openDeskFolder(store);
  const todo = await todoHandlers({ folder, about, jobs: testJobs() })['todo.read']({}, { language: 'en' });
  expect(todoRows['todo.read'].output.parse(todo)).toEqual(todo);
  expect(todo.outdated).toEqual([
    { language: 'en', units: 1, segments: 1, words: 3, first: wohnen },
    { language: 'ar', units: 1, segments: 1, words: 3, first: wohnen },
    { language: 'fr', units: 1, segments: 1, words: 3, first: wohnen },
  ]);
  expect(todo.missing.map(({ language, segments }) => [language, segments])).toEqual([
    ['en', 2],
    ['ar', 2],
    ['fr', 3],
    ['uk', 4],
  ]);
  expect(todo.toReview).toEqual([{ language: 'ar', units: 1, segments: 1, words: 1, first: wohnen }]);
  expect(todo.due.map(({ unit, title }) => [unit, title])).toEqual([
    [wohnen, 'Wohnen'],
    [{ kind: 'contact', id: 'amt' }, 'Amt'],
  ]);
  expect(todo.due[0]?.message).toContain('was last checked on 1 January 2020');
  expect(todo.problems).toMatchObject({ errors: 2, warnings: 0 });
  expect(todo.problems.list.map(({ code, cure }) => [code, cure])).toEqual([
    ['json.invalid', { room: 'translate', unit: { kind: 'chapter', id: 'arbeit' }, language: 'uk', line: 1 }],
    ['reference.contact', { room: 'chapters', unit: wohnen, language: null, line: 9 }],
  ]);
});

it('tells of notes that nobody settled, as long as their text is there', async () => {
  const store = smallFolder();
  const segment = segmentOfText(SMALL_CHAPTER.text)?.hash ?? '';
  const note = { segment, text: 'Was heißt das?', by: 'S. Nasser' };
  const notes = { open: note, done: { ...note, done: true }, gone: { ...note, segment: 'gone' } };
  store.put('chapters/wohnen/ar.notes.json', JSON.stringify({ version: 1, notes }));
  const { folder } = await openDeskFolder(store);
  const read = async () => (await todoHandlers({ folder, about, jobs: testJobs() })['todo.read']({}, { language: 'en' })).notes;
  expect(await read()).toEqual([{ language: 'ar', units: 1, segments: 1, first: wohnen, segment }]);

  // The German changed: what was asked of it is still asked.
  const open = await folder.current();
  store.put('chapters/wohnen/chapter.md', chapterText('Wohnen', 'Eine gute Wohnung finden.'));
  open.look(['chapters/wohnen/chapter.md']);
  await open.settle();
  expect(await read()).toMatchObject([{ language: 'ar', segments: 1, segment: segmentOfText('Eine gute Wohnung finden.')?.hash }]);
});

it('tells of what was wanted by a day that is past, by who has it, as long as it is not done', async () => {
  const store = smallFolder();
  const { folder } = await openDeskFolder(store);
  const jobs = testJobs();
  const calls = unitHandlers({ folder, about, jobs });
  const ended = async (started: Promise<{ readonly job: string }>) => {
    const { job } = await started;
    await vi.waitFor(() => expect(jobs.state(job)?.state).toBe('done'));
  };
  const give = async (language: string, due: string | undefined) =>
    ended(calls['translation.give-out']({ units: [wohnen], language, to: { to: 'Büro Lang', on: '2020-01-01', due } }, { language: 'en' }));
  const late = async () => (await todoHandlers({ folder, about, jobs: testJobs() })['todo.read']({}, { language: 'en' })).late;
  await give('uk', today());
  await give('fr', undefined);
  expect(await late()).toEqual([]);
  // English is complete: what is done is not late.
  for (const language of ['uk', 'en']) await give(language, '2020-03-03');
  expect(await late()).toMatchObject([{ language: 'uk', to: 'Büro Lang', due: '2020-03-03', units: 1, first: wohnen }]);
  await ended(calls['translation.set-wanted']({ units: [wohnen], language: 'uk', wanted: false }, { language: 'en' }));
  expect(await late()).toEqual([]);
});

it('hears of a note that somebody else writes', async () => {
  const store = smallFolder();
  const { folder } = await openDeskFolder(store);
  const open = await folder.current();
  const before = open.revision;
  const segment = segmentOfText(SMALL_CHAPTER.text)?.hash ?? '';
  store.put('chapters/wohnen/ar.notes.json', JSON.stringify({ version: 1, notes: { one: { segment, text: 'Ja?' } } }));
  open.look(['chapters/wohnen/ar.notes.json']);
  await open.settle();
  expect(open.revision).toBe(before + 1);
  expect(await open.openNotes('ar')).toEqual([{ unit: wohnen, language: 'ar', segment }]);
  expect(await open.openNotes('en')).toEqual([]);
});
