import { expect, it } from 'vitest';
import { limitOf } from './message-limit.ts';

const rows = { 'media.add': { limit: 60_000_000 }, 'app.about': {} };

it('gives a longer message to the calls that need one, and to no other', () => {
  expect(limitOf(rows, 'media.add')).toBe(60_000_000);
  for (const other of ['app.about', 'media.Add', 'constructor', '__proto__', '', undefined, ['media.add']]) {
    expect(limitOf(rows, other)).toBe(2_000_000);
  }
});
