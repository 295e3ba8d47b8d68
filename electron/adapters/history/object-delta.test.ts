import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyDelta, deltaOf } from './object-delta.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
/** Two that have parts in common, moved and repeated. */
const related = fc
  .tuple(bytes, bytes, bytes)
  .map(([one, two, three]): [Uint8Array, Uint8Array] => [Buffer.concat([one, two, three]), Buffer.concat([three, one, one, two])]);

it('makes the one of the other, whatever the two are', () => {
  fc.assert(
    fc.property(fc.oneof(related, fc.tuple(bytes, bytes)), ([base, target]) => {
      expect(Buffer.from(applyDelta(base, deltaOf(base, target))).equals(target)).toBe(true);
    }),
  );
});

it('is a few bytes where a few bytes differ, and refuses another base', () => {
  const folder = Buffer.alloc(120_000, 1).map((_, index) => (index * 2_654_435_761) >>> 13);
  const changed = Buffer.concat([folder.subarray(0, 50_000), Buffer.alloc(20, 7), folder.subarray(50_020), Buffer.from('one more')]);
  const delta = deltaOf(folder, changed);
  expect(delta.byteLength).toBeLessThan(60);
  expect(Buffer.from(applyDelta(folder, delta)).equals(changed)).toBe(true);
  expect(() => applyDelta(folder.subarray(1), delta)).toThrow(RangeError);
});
