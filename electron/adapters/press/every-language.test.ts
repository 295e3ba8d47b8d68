import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/model/language.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { missingGlyphs } from '../../../shared/publishing/fonts/missing-glyphs.ts';
import { printedTexts } from '../../../shared/publishing/fonts/printed-texts.ts';
import type { PrintDocument } from '../../../shared/publishing/print-document.ts';
import { languageDocument } from '../../../shared/testing/language-samples/language-document.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import type { ReadPdf } from '../../testing/read-pdf.ts';
import { coverage, pdfHere } from '../../testing/typeset-here.ts';

async function printed(document: PrintDocument): Promise<ReadPdf> {
  return readPdf(await pdfHere(document));
}

/** Share of the words that a search finds, measured in %, less two for margin. */
const FOUND: Readonly<Record<LanguageTag, number>> = { ar: 98, fa: 95, 'fa-AF': 96, ps: 98, ckb: 98, ur: 98, hi: 78 };

const WORD = /[\p{L}\p{M}\u200c’']+/gu;
const HAN_WORD = /\p{Script=Han}{2,}/gu;
/** As a search compares: no blanks, no hyphens at line ends, one form of every letter. */
const searchable = (text: string): string => text.replaceAll(/[\s\u00ad\u2010-]/g, '').normalize('NFKC');
const share = (words: readonly string[], found: (word: string) => boolean): number => (100 * words.filter(found).length) / words.length;

describe.each(LANGUAGES)('a guide in $nameEn', ({ tag, autonym, direction }) => {
  const document = languageDocument(tag);
  const words = [...printedTexts(document)]
    .filter(({ language, text }) => language === tag && !text.includes('{'))
    .flatMap(({ text }) => text.match(tag === 'zh' ? HAN_WORD : WORD) ?? []);
  let pdf: ReadPdf;
  let text: string;
  beforeAll(async () => {
    pdf = await printed(document);
    text = searchable(pdf.pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join(''));
  });

  it('has a glyph for every character and is accepted as PDF/UA-1', () => {
    expect(missingGlyphs(document, coverage)).toEqual([]);
    expect([pdf.universalAccess, pdf.title]).toEqual(['1', document.title]);
  });

  it('says its language, and its own name on the cover', () => {
    expect(pdf.language).toBe(tag === 'de-x-leicht' ? 'de' : tag);
    const cover = searchable(pdf.pages[0]?.pieces.map((piece) => piece.text).join('') ?? '');
    // The reading software of this test has vowel signs that stand before their letter in the order of the page.
    for (const word of tag === 'hi' ? [] : autonym.split(' ')) expect(cover).toContain(searchable(word));
  });

  it('lets its words be found by searching', () => {
    expect(words.length).toBeGreaterThan(150);
    expect(share(words, (word) => text.includes(searchable(word)))).toBeGreaterThanOrEqual(FOUND[tag] ?? 99.5);
  });

  it('keeps phone, address and times from left to right on one line', () => {
    const lines = linesOf(pdf);
    for (const fact of ['022147100', 'AufderSteig6', 'melde@lindenbrueck.example', '09:00–12:00', '13:30–18:00']) {
      expect(lines.filter((line) => line.includes(fact)).length, fact).toBeGreaterThan(0);
    }
    expect(document.direction).toBe(direction);
  });
});

/** Pieces of one height joined from left to right, without hyphens, which this reading software drops; right-to-left text counts as a gap. */
function linesOf(pdf: ReadPdf): readonly string[] {
  return pdf.pages.flatMap(({ pieces }) => {
    const lines = new Map<number, (typeof pieces)[number][]>();
    for (const piece of pieces) {
      const line = lines.get(Math.round(piece.y));
      if (line) line.push(piece);
      else lines.set(Math.round(piece.y), [piece]);
    }
    return [...lines.values()].map((line) =>
      line
        .toSorted((a, b) => a.x - b.x)
        .map((piece) => (piece.direction === 'rtl' ? '|' : piece.text.replaceAll(/[\s\u2066-\u2069-]/g, '')))
        .join(''),
    );
  });
}
