import { expect, it } from 'vitest';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { Cell } from '../matrix-rows.ts';
import { rowsFor } from './bulk-choice.ts';

const words = { current: 1, toReview: 0, draft: 0, outdated: 0, missing: 0 };
const units = { 'not-wanted': 0, missing: 0, partial: 0, outdated: 0, 'to-review': 0, current: 1 };
const row = (id: string, state: Cell[0], to?: string, due: string | null = null): CallOutput<'overview.read'>['rows'][number] => ({
  kind: 'chapter',
  id,
  title: id,
  icon: null,
  words: 10,
  cells: [
    ['current', 0, 0, 0, 0, 0],
    [state, 0, 0, 0, 0, state === 'current' ? 0 : 7],
  ],
  isCounted: true,
  givenOut: to === undefined ? {} : { uk: { to, on: '2026-11-01', due } },
});
const OVERVIEW: CallOutput<'overview.read'> = {
  revision: 1,
  counting: null,
  languages: ['ar', 'uk'].map((tag) => ({ tag, review: false, words, units })),
  parts: [],
  rows: [
    row('done', 'current'),
    row('open', 'missing'),
    row('away', 'outdated', 'Büro Lang'),
    row('late', 'partial', 'Olena', '2026-11-30'),
    row('back', 'current', 'Olena', '2026-11-30'),
    row('left', 'not-wanted'),
  ],
};
const DAY = '2026-12-01';
const idsFor = (action: Parameters<typeof rowsFor>[2]) => rowsFor(OVERVIEW, 'uk', action, DAY).map(({ row: { id } }) => id);

it('offers for each action the texts that it would change', () => {
  expect(idsFor('give')).toEqual(['open']);
  expect(idsFor('postpone')).toEqual(['away', 'late', 'back']);
  expect(idsFor('back')).toEqual(['away', 'late', 'back']);
  expect(idsFor('unwanted')).toEqual(['done', 'open', 'away', 'late', 'back']);
  expect(idsFor('wanted')).toEqual(['left']);
  expect(rowsFor(OVERVIEW, 'ar', 'give', DAY)).toEqual([]);
});

it('counts the words that want work, none where nothing is wanted', () => {
  expect(rowsFor(OVERVIEW, 'uk', 'give', DAY)[0]).toMatchObject({ key: 'chapter/open', words: 7, to: null });
  expect(rowsFor(OVERVIEW, 'uk', 'back', DAY)[0]).toMatchObject({ words: 7, to: 'Büro Lang' });
  expect(rowsFor(OVERVIEW, 'uk', 'wanted', DAY)[0]).toMatchObject({ words: 0 });
});

it('ticks what is overdue for another day, and nothing that would be taken away', () => {
  const ticked = (action: Parameters<typeof rowsFor>[2]) =>
    rowsFor(OVERVIEW, 'uk', action, DAY).flatMap(({ row: { id }, isOffered }) => (isOffered ? [id] : []));
  expect(ticked('postpone')).toEqual(['late']);
  expect(ticked('give')).toEqual(['open']);
  expect(ticked('unwanted')).toEqual([]);
});
