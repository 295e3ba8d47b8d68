import { expect, it } from 'vitest';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Cell, MatrixView, UnitRow } from './matrix-rows.ts';
import { matrixLines } from './matrix-rows.ts';

const cell = (state: Cell[0], words = 0): Cell => [state, 0, 0, 0, 0, words];
const row = (id: string, title: string, ...cells: Cell[]): UnitRow => ({
  kind: 'chapter',
  id,
  title,
  icon: null,
  words: 10,
  cells,
  isCounted: true,
  givenOut: {},
});
const OVERVIEW: CallOutput<'overview.read'> = {
  revision: 1,
  counting: null,
  languages: [],
  rows: [
    row('a', 'Zug', cell('not-wanted', 99)),
    row('b', 'Arbeit', cell('missing', 9)),
    { ...row('c', 'Bürgerbüro', cell('outdated', 2)), kind: 'contact' },
  ],
  parts: [
    { title: 'Ankommen', colour: null, icon: null, chapters: ['b'] },
    { title: null, colour: null, icon: null, chapters: ['a'] },
  ],
};
const VIEW: MatrixView = { typed: '', kind: 'all', order: 'folder', openOnly: false };
const shown = (view: Partial<MatrixView>): readonly string[] =>
  matrixLines(OVERVIEW, { ...VIEW, ...view }).map((line) => (line.type === 'part' ? `[${line.title}]` : line.row.id));

it('shows chapters under their parts, then what is no chapter', () => {
  expect(shown({})).toEqual(['[Ankommen]', 'b', '[null]', 'a', 'c']);
});

it('needs no heading for what stands before the first part', () => {
  const greeting = { title: null, colour: null, icon: null, chapters: ['a'] };
  const parts = [greeting, { title: 'Ankommen', colour: null, icon: null, chapters: ['b'] }];
  const lines = matrixLines({ ...OVERVIEW, parts }, { ...VIEW, kind: 'chapter' });
  expect(lines.map(({ type }) => type)).toEqual(['unit', 'part', 'unit']);
});

it('sorts by title and by the work that is left', () => {
  expect(shown({ order: 'title' })).toEqual(['b', 'c', 'a']);
  expect(shown({ order: 'work' })).toEqual(['b', 'c', 'a']);
});

it('narrows the rows, and leaves out the heading of an empty part', () => {
  expect(shown({ openOnly: true })).toEqual(['[Ankommen]', 'b', 'c']);
  expect(shown({ typed: 'burger' })).toEqual(['c']);
  expect(shown({ kind: 'contact' })).toEqual(['c']);
});
