import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toWire } from '../../shared/api/wire.ts';
import { fitsInto } from './message-size.ts';

const messages = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 }),
  ),
})).value;

it('counts to the byte what the browser host would receive, whatever the message', () => {
  fc.assert(
    fc.property(messages, (message) => {
      const bytes = Buffer.byteLength(toWire(message));
      expect(fitsInto(bytes, message)).toBe(true);
      expect(fitsInto(bytes - 1, message)).toBe(false);
    }),
  );
});

it('ends with a message that contains itself', () => {
  const endless: unknown[] = [];
  endless.push(endless, endless);
  expect(fitsInto(2_000_000, endless)).toBe(false);
});
