import { expect, it } from 'vitest';
import { openDeskFolder, testJobs } from '../../testing/desk-folder.ts';
import { chapterText, smallFolder, translationOf } from '../../testing/small-folder.ts';
import { overviewRows } from '../contract/overview.ts';
import { overviewHandlers } from './overview.ts';

const about = { version: '1.0.0', host: 'browser' } as const;
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
      givenOut: { uk: { to: 'Olena', on: '2026-11-01', due: null } },
    },
  ]);
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
