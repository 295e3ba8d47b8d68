import { expect, it } from 'vitest';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Cell, MatrixView } from './matrix-rows.ts';
import { narrowColumns } from './narrow-columns.ts';

type Overview = CallOutput<'overview.read'>;
const words = { current: 1, toReview: 0, draft: 0, outdated: 0, missing: 0 };
const units = { 'not-wanted': 0, missing: 0, partial: 0, outdated: 0, 'to-review': 0, current: 1 };
const NAMES: Readonly<Record<string, string>> = { ar: 'Arabisch', uk: 'Ukrainisch', 'de-x-leicht': 'Leichte Sprache' };
const cell = (state: Cell[0]): Cell => [state, 0, 0, 0, 0, 0];
const row = (id: string, title: string, kind: 'chapter' | 'offer', ...cells: Cell[]): Overview['rows'][number] => ({
  kind,
  id,
  title,
  icon: null,
  words: 10,
  cells,
  isCounted: true,
  givenOut: {},
});
const OVERVIEW: Overview = {
  revision: 1,
  counting: null,
  languages: Object.keys(NAMES).map((tag) => ({ tag, review: false, words, units })),
  parts: [],
  rows: [
    row('wohnen', 'Wohnen', 'chapter', cell('current'), cell('missing'), cell('not-wanted')),
    row('cafe', 'Sprachcafé', 'offer', cell('outdated'), cell('current'), cell('current')),
  ],
};
const VIEW: MatrixView = { typed: '', kind: 'chapter', order: 'folder', openOnly: false };
const shown = (view: Partial<MatrixView>, overview: Overview = OVERVIEW) => {
  const narrowed = narrowColumns(overview, { ...VIEW, ...view }, (tag) => NAMES[tag] ?? tag);
  return [narrowed.overview.languages.map(({ tag }) => tag).join(' '), narrowed.view.typed];
};

it('takes a word that begins the name of a language for that language, and leaves the others to the rows', () => {
  expect(shown({ typed: 'arab' })).toEqual(['ar', '']);
  expect(shown({ typed: 'wohn ukr' })).toEqual(['uk', 'wohn']);
  expect(narrowColumns(OVERVIEW, { ...VIEW, typed: 'ukr' }, (tag) => NAMES[tag] ?? tag).overview.rows[0]?.cells).toEqual([cell('missing')]);
});

it('leaves a word to the rows where one of them has it', () => {
  expect(shown({ typed: 'sprach' })).toEqual(['de-x-leicht', '']);
  expect(shown({ typed: 'sprach', kind: 'offer' })).toEqual(['ar uk de-x-leicht', 'sprach']);
});

it('shows of what is open only the languages that have something open, once that is known', () => {
  expect(shown({ openOnly: true })[0]).toBe('uk');
  expect(shown({ openOnly: true, kind: 'all' })[0]).toBe('ar uk');
  expect(shown({ openOnly: true }, { ...OVERVIEW, counting: { done: 0, total: 2 } })[0]).toBe('ar uk de-x-leicht');
});
