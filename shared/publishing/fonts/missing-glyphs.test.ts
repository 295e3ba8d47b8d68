import { describe, expect, it } from 'vitest';
import { printDocumentSample } from '../../testing/print-document-sample.ts';
import type { PrintDocument } from '../print-document.ts';
import { checkGlyphs, missingGlyphs } from './missing-glyphs.ts';

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

  it('asks for the rare fonts only when a document has their letters, or is in their language', () => {
    const han = {
      covers: (families: readonly string[], codePoint: number) => codePoint < 0x4e00 || families.includes('Noto Sans S Chinese'),
    };
    const rare = (document: PrintDocument) => checkGlyphs(document, han).rareFamilies.map(({ family }) => family);
    const german = printDocumentSample('de');
    expect(rare(german)).toEqual([]);
    expect(rare({ ...german, subtitle: 'Deutsch, 中文' })).toEqual(['Noto Sans S Chinese']);
    expect(rare({ ...german, language: 'zh' })).toEqual(['Noto Sans S Chinese']);
  });
});
