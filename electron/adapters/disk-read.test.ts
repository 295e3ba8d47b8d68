import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash } from '../../shared/model/content-hash.ts';
import { fastContentHash } from './disk-read.ts';

it('hashes as everybody else does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(fastContentHash(bytes)).toBe(contentHash(bytes));
    }),
  );
});
