import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromWire, toWire } from './wire.ts';

it('carries any message of JSON and bytes there and back', () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const message = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.jsonValue(),
      bytes,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  fc.assert(
    fc.property(message, (value) => {
      expect(plain(fromWire(toWire(value)))).toEqual(plain(value));
    }),
  );
});

/** `-0` is 0 in JSON, and jsdom has an array of bytes of its own. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return { bytes: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value === 0 ? 0 : value;
}

it('carries more bytes than a call takes arguments', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  expect(fromWire(toWire({ picture: bytes }))).toEqual({ picture: bytes });
});

it('refuses what announces bytes and holds none', () => {
  expect(() => fromWire('{"$bytes":"*"}')).toThrow(SyntaxError);
});
