import { languageOf } from '../../model/language.ts';
import { problem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { GlyphCoverage } from '../../ports/glyph-coverage.ts';
import type { PrintDocument } from '../print-document.ts';
import { printableText } from '../typst/typst-string.ts';
import { FAMILY_OF_SCRIPT, FONT_FAMILIES } from './font-families.ts';
import type { FontFamily } from './font-families.ts';
import { printedTexts } from './printed-texts.ts';

/** Characters that set nothing: blanks, line ends, joiners and direction marks. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\p{Zs}]$/u;
const WORD = /\S+/gu;

const COMMON = FONT_FAMILIES.filter(({ rare }) => !rare).map(({ family }) => family);
const RARE = FONT_FAMILIES.filter(({ rare }) => rare);

export interface GlyphReport {
  /** `font.no-glyph` once per character and chapter. Empty = everything can be printed. */
  readonly problems: readonly Problem[];
  /** The rare families that the document needs. */
  readonly rareFamilies: readonly FontFamily[];
}

/** What no shipped font can show, and which fonts are needed besides those that every document gets. */
export function checkGlyphs(document: PrintDocument, coverage: GlyphCoverage): GlyphReport {
  const problems = new Map<string, Problem>();
  const glyphs = new GlyphSearch(coverage);
  glyphs.use(FAMILY_OF_SCRIPT[languageOf(document.language).script]);
  for (const { text, chapter, line, id } of printedTexts(document)) {
    if (glyphs.showAll(text)) continue;
    for (const word of printableText(text).match(WORD) ?? []) {
      for (const character of word) {
        const key = `${character} ${chapter}`;
        if (glyphs.showAll(character) || problems.has(key)) continue;
        const place = id === null ? null : { path: `chapters/${id}/chapter.md`, ...(line === null ? {} : { line }) };
        const codePoint = hexadecimal(character.codePointAt(0) ?? 0);
        problems.set(key, problem('font.no-glyph', { character, codePoint, word, chapter }, place));
      }
    }
  }
  return { problems: [...problems.values()], rareFamilies: [...glyphs.rareFamilies] };
}

/** The problems of `checkGlyphs` alone. */
export function missingGlyphs(document: PrintDocument, coverage: GlyphCoverage): readonly Problem[] {
  return checkGlyphs(document, coverage).problems;
}

/** Asks once for each character: whatever the language, all families are tried in the end. */
class GlyphSearch {
  private readonly coverage: GlyphCoverage;
  private readonly known = new Map<string, boolean>();
  readonly rareFamilies = new Set<FontFamily>();

  constructor(coverage: GlyphCoverage) {
    this.coverage = coverage;
  }

  use(family: FontFamily): void {
    if (family.rare) this.rareFamilies.add(family);
  }

  showAll(text: string): boolean {
    for (const character of text) {
      let shown = this.known.get(character);
      if (shown === undefined) {
        shown = UNSEEN.test(character) || this.find(character.codePointAt(0) ?? 0);
        this.known.set(character, shown);
      }
      if (!shown) return false;
    }
    return true;
  }

  private find(codePoint: number): boolean {
    if (this.coverage.covers(COMMON, codePoint)) return true;
    const rare = RARE.find(({ family }) => this.coverage.covers([family], codePoint));
    if (rare) this.use(rare);
    return rare !== undefined;
  }
}

function hexadecimal(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
