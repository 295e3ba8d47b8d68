import { describe, expect, it } from 'vitest';
import { plainText } from '../model/plain-text.ts';
import { readInlines } from './read-inlines.ts';
import { writeInlines } from './write-inlines.ts';

describe('the canonical form of a segment', () => {
  it.each([
    [['*a*', '_a_'], '_a_'],
    [['**a**', '__a__'], '**a**'],
    [['a  b', 'a\nb', ' a b '], 'a b'],
    [['a\\\nb', 'a  \nb', 'a<br>b', 'a <br/> b'], 'a<br>b'],
    [['https://example.org', '<https://example.org>', '[https://example.org](https://example.org)'], '<https://example.org>'],
    [['a@b.example', '<a@b.example>', '[a@b.example](mailto:a@b.example)'], '<a@b.example>'],
    [['**a&#32;** b', '**a** b'], '**a** b'],
    [['a&amp;b', 'a&b', 'a\\&b'], 'a&b'],
    [['Tel.: :fact[amt.phone]'], 'Tel.: :fact[amt.phone]'],
    [['Un*tätig*'], 'Un*tätig*'],
    [['3 * 4 < 5 und x_y'], '3 * 4 < 5 und x_y'],
    [['[x](chapter:wohnen#a)'], '[x](chapter:wohnen#a)'],
  ])('is the same for %j', (spellings, canonical) => {
    for (const spelling of spellings) expect(writeInlines(readInlines(spelling).inlines)).toBe(canonical);
  });

  it('takes no name that every object has for a link', () => {
    for (const text of ['[constructor]', '[a][toString]']) expect(plainText(readInlines(text).inlines)).toBe(text);
  });

  it('keeps a link that may not be followed as text and reports it', () => {
    for (const written of ['[a](javascript:x)', '[a](../b.md)', '[a](chapter:Kein%20Name)', '<ftp://x.example>']) {
      const { inlines, problems } = readInlines(written);
      expect(inlines).toEqual([{ type: 'html', text: written }]);
      expect(problems.map(({ code }) => code)).toEqual(['link.scheme']);
      expect(writeInlines(inlines)).toBe(written);
    }
  });
});

describe('plainText', () => {
  it('is the words without formatting and facts', () => {
    expect(plainText(readInlines('**a** [b](https://x.example) `c`<br>![d](e.png) :fact[f.g]<i>').inlines)).toBe('a b c d <i>');
  });
});
