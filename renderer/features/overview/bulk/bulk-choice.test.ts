import { expect, it } from 'vitest';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { Cell } from '../matrix-rows.ts';
import { rowsFor } from './bulk-choice.ts';

const words = { current: 1, toReview: 0, draft: 0, outdated: 0, missing: 0 };
const units = { 'not-wanted': 0, missing: 0, partial: 0, outdated: 0, 'to-review': 0, current: 1 };
const row = (id: string, state: Cell[0], to?: string): CallOutput<'overview.read'>['rows'][number] => ({
  kind: 'chapter',
  id,
  title: id,
  icon: null,
  words: 10,
  cells: [
    ['current', 0, 0, 0, 0, 0],
    [state, 0, 0, 0, 0, 7],
  ],
  isCounted: true,
  givenOut: to === undefined ? {} : { uk: { to, on: '2026-11-01', due: null } },
});
const OVERVIEW: CallOutput<'overview.read'> = {
  revision: 1,
  counting: null,
  languages: ['ar', 'uk'].map((tag) => ({ tag, review: false, words, units })),
  parts: [],
  rows: [row('done', 'current'), row('open', 'missing'), row('away', 'outdated', 'Büro Lang'), row('left', 'not-wanted')],
};
const idsFor = (action: Parameters<typeof rowsFor>[2]) => rowsFor(OVERVIEW, 'uk', action).map(({ row: { id } }) => id);

it('offers for each action the texts that it would change', () => {
  expect(idsFor('give')).toEqual(['open']);
  expect(idsFor('back')).toEqual(['away']);
  expect(idsFor('unwanted')).toEqual(['done', 'open', 'away']);
  expect(idsFor('wanted')).toEqual(['left']);
  expect(rowsFor(OVERVIEW, 'ar', 'give')).toEqual([]);
});

it('counts the words that want work, none where nothing is wanted', () => {
  expect(rowsFor(OVERVIEW, 'uk', 'give')[0]).toMatchObject({ key: 'chapter/open', words: 7, to: null });
  expect(rowsFor(OVERVIEW, 'uk', 'back')[0]).toMatchObject({ words: 7, to: 'Büro Lang' });
  expect(rowsFor(OVERVIEW, 'uk', 'wanted')[0]).toMatchObject({ words: 0 });
});
