import { expect, it } from 'vitest';
import { exceptionRemark } from './exception-remark.ts';

const TODAY = '2026-11-29';
const remarks = (...days: readonly (readonly [from: string, to?: string])[]) => {
  const exceptions = days.map(([from, to]) => ({ from, to, hours: 'closed' as const }));
  return exceptions.map((_, index) => exceptionRemark(exceptions, index, TODAY));
};

it('says which exception ends before it begins, and which is over', () => {
  expect(remarks(['2026-12-24', '2026-12-23'], ['2026-11-28'], ['2026-11-29'], ['2026-11-01', '2026-11-29'])).toEqual([
    'backwards',
    'past',
    null,
    'twice',
  ]);
});

it('says of the later of two exceptions that they are of the same days', () => {
  expect(remarks(['2026-12-24', '2027-01-01'], ['2026-12-31'], ['2027-01-02'])).toEqual([null, 'twice', null]);
});
