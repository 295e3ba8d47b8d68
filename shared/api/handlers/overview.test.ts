import { expect, it } from 'vitest';
import { beginDeskFolder, openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { chapterText, smallFolder, translationOf } from '../../testing/small-folder.ts';
import { overviewRows } from '../contract/overview.ts';
import { overviewHandlers } from './overview.ts';

const about = { version: '1.0.0', host: 'browser', account: '' } as const;
const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));
const caller = { language: 'de' } as const;

it('shows each chapter in each language, with segments by state and the words that want work', async () => {
  const store = smallFolder();
  store.put('chapters/wohnen/uk.json', translationOf(['Wohnen'], 'translated', { givenOut: { to: 'Olena', on: '2026-11-01' } }));
  const { folder } = await openDeskFolder(store);
  const overview = await overviewHandlers({ folder, about, jobs: testJobs() })['overview.read']({}, caller);
  expect(overviewRows['overview.read'].output.parse(overview)).toEqual(overview);
  expect(overview.languages.map(({ tag }) => tag)).toEqual(['en', 'ar', 'fr', 'uk']);
  expect(overview.rows).toEqual([
    {
      kind: 'chapter',
      id: 'wohnen',
      title: 'Wohnen',
      icon: null,
      words: 4,
      cells: [
        ['current', 0, 0, 0, 0, 0],
        ['to-review', 0, 0, 0, 2, 0],
        ['to-review', 0, 0, 2, 0, 4],
        ['partial', 1, 0, 0, 0, 3],
      ],
      isCounted: true,
      givenOut: { uk: { to: 'Olena', on: '2026-11-01', due: null } },
    },
  ]);
});

it('shows a large folder by its names at once, says what is not counted yet, and ends with the whole of it', async () => {
  const store = smallFolder();
  for (let copy = 0; copy < 600; copy++) {
    store.put(`chapters/wohnen-${copy}/chapter.md`, chapterText(`Wohnen ${copy}`, 'Eine Wohnung.'));
    store.put(`chapters/wohnen-${copy}/en.json`, translationOf([`Wohnen ${copy}`]));
  }
  // A disk takes its time.
  const readMany = store.readMany.bind(store);
  store.readMany = async (paths) => {
    await nextTurn();
    return readMany(paths);
  };
  const { folder, opened } = beginDeskFolder(store);
  await nextTurn();
  const read = async () => overviewHandlers({ folder, about, jobs: testJobs() })['overview.read']({}, caller);
  const early = await read();
  expect(overviewRows['overview.read'].output.parse(early)).toEqual(early);
  expect(early.counting?.total).toBe(601);
  expect(early.counting?.done).toBeLessThan(601);
  const open = early.rows.filter(({ isCounted }) => !isCounted);
  expect(open).toHaveLength(601 - (early.counting?.done ?? 0));
  expect(open.every(({ cells }) => cells === null)).toBe(true);
  await opened;
  const whole = await read();
  expect(whole.counting).toBeNull();
  expect(whole.rows.every(({ isCounted }) => isCounted)).toBe(true);
  expect(early.rows.map(({ id, title }) => [id, title])).toEqual(whole.rows.map(({ id, title }) => [id, title]));
  // What was told of a text already, was true.
  const told = early.rows.filter(({ isCounted }) => isCounted);
  const ids = new Set(told.map(({ id }) => id));
  expect(told).toEqual(whole.rows.filter(({ id }) => ids.has(id)));
});

it('groups the chapters as the fullest edition has them, and loses none', async () => {
  const store = smallFolder();
  for (const id of ['arbeit', 'notruf', 'gesundheit']) store.put(`chapters/${id}/chapter.md`, chapterText(id, 'Text.'));
  const edition = (contents: readonly object[]): string =>
    JSON.stringify({ version: 1, title: 'Heft', format: 'a5', languages: ['de'], contents });
  store.put('editions/blatt.json', edition([{ part: 'Blatt' }, { chapter: 'notruf' }]));
  store.put(
    'editions/mappe.json',
    edition([{ chapter: 'wohnen' }, { part: 'Leben', icon: 'heart' }, { chapter: 'arbeit' }, { chapter: 'gone' }]),
  );
  const { folder } = await openDeskFolder(store);
  const { parts, rows } = await overviewHandlers({ folder, about, jobs: testJobs() })['overview.read']({}, caller);
  expect(parts).toEqual([
    { title: null, colour: null, icon: null, chapters: ['wohnen'] },
    { title: 'Leben', colour: null, icon: 'heart', chapters: ['arbeit'] },
    { title: 'Blatt', colour: null, icon: null, chapters: ['notruf'] },
    { title: null, colour: null, icon: null, chapters: ['gesundheit'] },
  ]);
  expect(rows.map(({ id }) => id)).toEqual(['wohnen', 'arbeit', 'notruf', 'gesundheit', 'blatt', 'mappe']);
});
