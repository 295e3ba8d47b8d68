import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableText, typstString } from './typst-string.ts';

/** Reads a Typst string literal as its grammar says: a backslash escapes what follows, an unescaped quote ends it. */
function readLiteral(source: string): { readonly text: string; readonly rest: string } {
  let text = '';
  for (let at = 1; at < source.length; at++) {
    if (source[at] === '"') return { text, rest: source.slice(at + 1) };
    if (source[at] === '\\') at++;
    text += source[at] ?? '';
  }
  throw new Error('the literal does not end');
}

describe('typstString', () => {
  it('is one literal and nothing after it, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(readLiteral(typstString(text))).toEqual({ text: printableText(text), rest: '' });
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', '\\', 'u{41}', 'n', '\n', '#', '$'), { maxLength: 12 }), (parts) => {
        expect(readLiteral(typstString(parts.join(''))).rest).toBe('');
      }),
    );
  });

  it('never breaks the line, so that lines of the source stay countable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typstString(text)).not.toMatch(/[\n\r\u2028\u2029]/u);
      }),
    );
  });

  it.each([
    ['a "b" c', String.raw`"a \"b\" c"`],
    ['C:\\n', String.raw`"C:\\n"`],
    ['\\"', String.raw`"\\\""`],
    ['eins\r\nzwei\tdrei', '"eins zwei drei"'],
    ['\u0000 \u001b[31m', '"\uFFFD \uFFFD[31m"'],
    ['halb \ud800', '"halb \uFFFD"'],
    ['\uffff\u{1fffe}', '"\uFFFD\uFFFD"'],
    ['😀', '"😀"'],
    ['✔\ufe0f \ufeffx', '"✔ x"'],
    ['\u202eabc\u202c', '"abc"'],
    ['\u2066110\u2069 \u200c', '"\u2066110\u2069 \u200c"'],
  ])('writes %j as %s', (text, literal) => {
    expect(typstString(text)).toBe(literal);
  });
});
