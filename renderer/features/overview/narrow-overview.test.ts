import { expect, it } from 'vitest';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { narrowOverview, narrowTodo } from './narrow-overview.ts';

type Overview = CallOutput<'overview.read'>;
const words = { current: 1, toReview: 0, draft: 0, outdated: 0, missing: 0 };
const units = { 'not-wanted': 0, missing: 0, partial: 0, outdated: 0, 'to-review': 0, current: 1 };
const unit = { kind: 'chapter', id: 'wohnen' } as const;

it('keeps of each row the cell of the language alone, and everything where it is not wanted', () => {
  const cells: Overview['rows'][number]['cells'] = [
    ['current', 0, 0, 0, 0, 0],
    ['missing', 1, 0, 0, 0, 1],
  ];
  const overview: Overview = {
    revision: 1,
    counting: null,
    languages: ['ar', 'uk'].map((tag) => ({ tag, review: false, words, units })),
    parts: [],
    rows: [{ ...unit, title: 'W', icon: null, words: 1, cells, isCounted: true, givenOut: {} }],
  };
  const narrowed = narrowOverview(overview, 'uk');
  expect(narrowed.languages.map(({ tag }) => tag)).toEqual(['uk']);
  expect(narrowed.rows[0]?.cells).toEqual([['missing', 1, 0, 0, 0, 1]]);
  expect(narrowOverview(overview, 'fr')).toBe(overview);
  expect(narrowOverview(overview, null)).toBe(overview);
});

it('leaves to a translator what is to do in that language', () => {
  const work = (language: string) => ({ language, units: 1, segments: 1, words: 1, first: unit });
  const todo = {
    revision: 1,
    counting: null,
    missing: [work('uk')],
    outdated: [work('ar'), work('uk')],
    toReview: [work('uk')],
    late: [
      { ...work('ar'), to: 'Olena', due: '2026-11-01' },
      { ...work('uk'), to: 'Olena', due: '2026-11-01' },
    ],
    notes: [{ language: 'ar', units: 1, segments: 2, first: unit, segment: 'h' }],
    due: [{ unit, title: 'W', message: 'fällig' }],
    problems: { errors: 1, warnings: 0, list: [] },
  };
  expect(narrowTodo(todo, 'ar')).toMatchObject({
    missing: [],
    outdated: [work('ar')],
    toReview: [],
    late: todo.late.slice(0, 1),
    notes: todo.notes,
    due: [],
    problems: { errors: 0 },
  });
  expect(narrowTodo(todo, null)).toBe(todo);
});
