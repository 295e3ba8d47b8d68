import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8 as portable } from '../shared/workspace/decode-utf8.ts';
import { decodeUtf8 } from './native-decode-utf8.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

it('takes for text, and reads, what everybody else does', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
        fc.uint8Array({ maxLength: 40 }),
      ),
      (content) => {
        expect(decodeUtf8(content)).toBe(portable(content));
      },
    ),
  );
});

it.each([
  ['nothing', bytes(), ''],
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), '\uFEFFa'],
  ['a character beyond the first plane', bytes(0xf0, 0x9f, 0x8f, 0xa0), '🏠'],
  ['a zero', bytes(0x61, 0, 0x62), 'a\u0000b'],
  ['half a character', bytes(0xc3), null],
  ['an overlong form', bytes(0xc0, 0x80), null],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), null],
  ['beyond the last character', bytes(0xf4, 0x90, 0x80, 0x80), null],
])('%s', (_name, content, text) => {
  expect(decodeUtf8(content)).toBe(text);
  expect(portable(content)).toBe(text);
});

it('reads part of a larger buffer', () => {
  const whole = new TextEncoder().encode('xxÄpfelxx');
  expect(decodeUtf8(whole.subarray(2, 8))).toBe('Äpfel');
});
