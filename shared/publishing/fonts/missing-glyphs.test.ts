import { describe, expect, it } from 'vitest';
import { printDocumentSample } from '../../testing/print-document-sample.ts';
import { missingGlyphs } from './missing-glyphs.ts';

const without = (...characters: readonly string[]) => ({
  covers: (_: readonly string[], codePoint: number) => !characters.includes(String.fromCodePoint(codePoint)),
});

describe('missingGlyphs', () => {
  it('finds nothing where everything is covered', () => {
    expect(missingGlyphs(printDocumentSample('de'), without())).toEqual([]);
  });

  it('names a character once per chapter, with the first word and line where it stands', () => {
    const problems = missingGlyphs(printDocumentSample('de'), without('§'));
    expect(problems.map(({ data, at }) => [data, at])).toEqual([
      [
        { character: '§', codePoint: '00A7', word: '(§', chapter: 'Erste Schritte' },
        { path: 'chapters/erste-schritte/chapter.md', line: 45 },
      ],
      [
        { character: '§', codePoint: '00A7', word: '(§', chapter: 'Wohnen' },
        { path: 'chapters/wohnen/chapter.md', line: 7 },
      ],
    ]);
  });

  it('asks for nothing that sets no sign: blanks, joiners, direction marks', () => {
    const asked = new Set<number>();
    const sample = { ...printDocumentSample('de'), title: 'a\u00a0b\u200cc\u2066d\u2069\u00ad\u202f\ufe0f' };
    missingGlyphs(sample, { covers: (_, codePoint) => Boolean(asked.add(codePoint)) });
    for (const unseen of [0x20, 0xa0, 0x200c, 0x2066, 0x2069, 0xad, 0x202f, 0xfe0f]) expect(asked.has(unseen)).toBe(false);
    expect(asked.has(0x61)).toBe(true);
  });

  it('says once that a language has no font', () => {
    expect(missingGlyphs({ ...printDocumentSample('de'), language: 'zh' }, without())).toEqual([
      { code: 'font.no-font', severity: 'error', data: { language: 'zh' }, at: null },
    ]);
  });
});
