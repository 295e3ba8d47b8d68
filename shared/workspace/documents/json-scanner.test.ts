import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKey, scanJson } from './json-scanner.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const documents = fc.json({ maxDepth: 4 }).map((text) => text.replaceAll('__proto__', 'proto'));
/** JSON with one piece cut out, doubled or replaced: nearly right, as hand-written files are. */
const damaged = fc
  .tuple(
    documents,
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom('', ',', '"', '}', ']', '{', ':', '\\', '\n', '0', '.', 'e', "'", '//', '\u0001', '-'),
  )
  .map(([text, at, length, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + length))
  .filter((text) => !text.includes('__proto__'));

describe('the JSON scanner', () => {
  test('agrees with JSON.parse about what is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(documents, damaged, fc.string()), (text) => {
        expect(scanJson(text).fault === null).toBe(isJson(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['', 'empty', 0],
    [' \n', 'empty', 0],
    ['{"a": 1', 'unexpected-end', 7],
    ['{"a": }', 'value-expected', 6],
    ['{a: 1}', 'key-expected', 1],
    ['{"a" 1}', 'colon-expected', 5],
    ['{"a": 1 "b": 2}', 'comma-expected', 8],
    ['{"a": 1,}', 'trailing-comma', 8],
    ['[1,]', 'trailing-comma', 3],
    ['{} {}', 'text-after-end', 3],
    ['{"a": "b\n"}', 'line-break-in-text', 8],
    ['{"a": "\t"}', 'control-character', 7],
    ['{"a": "\\x"}', 'bad-escape', 7],
    ['{"a": 01}', 'bad-number', 6],
    ['{"a": +1}', 'bad-number', 6],
    ["{'a': 1}", 'single-quotes', 1],
    ['{ // ja\n}', 'comment', 2],
    ['{"__proto__": {}}', 'reserved-key', 1],
    ['{"\\u005f_proto__": {}}', 'reserved-key', 1],
    ['['.repeat(100_000), 'too-deep', 101],
  ])('says of %j that it is "%s"', (text, fault, offset) => {
    expect(scanJson(text).fault).toEqual({ fault, offset });
  });

  test('finds every name that stands twice in one object, however it is written', () => {
    const { duplicates } = scanJson('{"a": 1, "b": {"a": 2, "a" : 3}, "\\u0061": 4}');
    expect(duplicates).toEqual([
      { key: 'a', offset: 23 },
      { key: 'a', offset: 33 },
    ]);
  });

  test('knows where each value stands', () => {
    const text = '{"phones": [{"number": "1"}, {"number": "2"}]}';
    const { places } = scanJson(text);
    expect(text.slice(places.get(placeKey(['phones', 1, 'number'])))).toBe('"number": "2"}]}');
    expect(text.slice(places.get(placeKey(['phones', 0])))).toMatch(/^\{"number": "1"/);
  });
});
