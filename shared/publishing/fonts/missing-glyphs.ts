import { languageOf } from '../../model/language.ts';
import { problem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { GlyphCoverage } from '../../ports/glyph-coverage.ts';
import type { PrintDocument } from '../print-document.ts';
import { printableText } from '../typst/typst-string.ts';
import { familiesOf } from './font-families.ts';
import { printedTexts } from './printed-texts.ts';

/** Characters that set nothing: blanks, line ends, joiners and direction marks. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}\p{Zs}]$/u;
const WORD = /\S+/gu;

/**
 * What no shipped font can show: `font.no-font` once per language without a font,
 * `font.no-glyph` once per character and chapter. Empty = everything can be printed.
 */
export function missingGlyphs(document: PrintDocument, coverage: GlyphCoverage): readonly Problem[] {
  if (familiesOf(languageOf(document.language).script) === null) return [problem('font.no-font', { language: document.language })];
  const problems = new Map<string, Problem>();
  const shown = new ShownCharacters(coverage);
  for (const { text, language, chapter, line, id } of printedTexts(document)) {
    const families = familiesOf(languageOf(language).script);
    if (families === null) {
      problems.set(language, problem('font.no-font', { language }));
      continue;
    }
    const names = families.map(({ family }) => family);
    if (shown.all(text, names)) continue;
    for (const word of printableText(text).match(WORD) ?? []) {
      for (const character of word) {
        const key = `${character} ${chapter}`;
        if (shown.all(character, names) || problems.has(key)) continue;
        const place = id === null ? null : { path: `chapters/${id}/chapter.md`, ...(line === null ? {} : { line }) };
        const codePoint = hexadecimal(character.codePointAt(0) ?? 0);
        problems.set(key, problem('font.no-glyph', { character, codePoint, word, chapter }, place));
      }
    }
  }
  return [...problems.values()];
}

/** Asks once for each character: every list of families ends with all of them, so what one language can show, each can. */
class ShownCharacters {
  private readonly coverage: GlyphCoverage;
  private readonly known = new Map<string, boolean>();

  constructor(coverage: GlyphCoverage) {
    this.coverage = coverage;
  }

  all(text: string, families: readonly string[]): boolean {
    for (const character of text) {
      let shown = this.known.get(character);
      if (shown === undefined) {
        shown = UNSEEN.test(character) || this.coverage.covers(families, character.codePointAt(0) ?? 0);
        this.known.set(character, shown);
      }
      if (!shown) return false;
    }
    return true;
  }
}

function hexadecimal(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
