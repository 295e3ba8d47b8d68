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
  const known = new Map<string, boolean>();
  for (const { text, language, chapter, line, id } of printedTexts(document)) {
    const families = familiesOf(languageOf(language).script);
    if (families === null) {
      problems.set(language, problem('font.no-font', { language }));
      continue;
    }
    const names = families.map(({ family }) => family);
    for (const word of printableText(text).match(WORD) ?? []) {
      for (const character of word) {
        const codePoint = character.codePointAt(0) ?? 0;
        // Every list of families ends with all of them: what one language can show, each can.
        const shown = known.get(character) ?? (UNSEEN.test(character) || coverage.covers(names, codePoint));
        known.set(character, shown);
        const key = `${character} ${chapter}`;
        if (shown || problems.has(key)) continue;
        const place = id === null ? null : { path: `chapters/${id}/chapter.md`, ...(line === null ? {} : { line }) };
        problems.set(key, problem('font.no-glyph', { character, codePoint: hexadecimal(codePoint), word, chapter }, place));
      }
    }
  }
  return [...problems.values()];
}

function hexadecimal(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
