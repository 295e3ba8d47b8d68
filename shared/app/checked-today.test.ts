import { expect, it } from 'vitest';
import { checkedToday } from './checked-today.ts';

it.each([
  ['as far away as the last time', { on: '2026-01-15', by: 'A', next: '2026-07-15' }, '2027-05-28'],
  ['at least a month away', { on: '2026-01-15', by: 'A', next: '2026-01-20' }, '2026-12-28'],
  ['a year away where nobody said', undefined, '2027-11-28'],
])('the next check is %s', (_title, former, next) => {
  expect(checkedToday(former, 'B. Yılmaz', '2026-11-28')).toEqual({ on: '2026-11-28', by: 'B. Yılmaz', next });
});
