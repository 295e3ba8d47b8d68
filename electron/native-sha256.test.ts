import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Hex as portable } from '../shared/model/sha256.ts';
import { sha256Hex } from './native-sha256.ts';

it('hashes bytes and texts, half a character included, as everybody else does', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('a\ud800b')),
      (content) => {
        expect(sha256Hex(content)).toBe(portable(content));
      },
    ),
  );
});
