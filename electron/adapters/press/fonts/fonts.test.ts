import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/model/language.ts';
import { FONT_FAMILIES, familiesOf } from '../../../../shared/publishing/fonts/font-families.ts';
import { codePointsOf } from './font-cmap.ts';
import { createGlyphCoverage, readFonts } from './fonts.ts';

const nameOf = (font: Buffer): string => {
  const read = create(font);
  if (!('familyName' in read)) throw new Error('a collection');
  return read.familyName;
};

/** In order, without the mark that ends a character map. */
const characters = (codePoints: Iterable<number>): readonly number[] =>
  [...codePoints].filter((code) => code !== 0xff_ff).toSorted((a, b) => a - b);

describe('the shipped fonts', () => {
  it('are there, under their private names, every cut', () => {
    const names = FONT_FAMILIES.flatMap(({ privateName, files }) => files.map(() => privateName));
    // Chinese keeps the cut in its family name; Typst takes it off again.
    const found = readFonts(FONT_FAMILIES).map((font) => nameOf(font).replace(/ (?:Regular|Bold)$/, ''));
    expect(found).toEqual(names);
    expect(names).toContain('MappeSans Ethiopic');
  });

  it.each(FONT_FAMILIES)('of $family have the characters that a reader of fonts finds in them', (family) => {
    for (const font of readFonts([family])) {
      const read = create(font);
      if (!('characterSet' in read)) throw new Error('a collection');
      expect(characters(codePointsOf(font))).toEqual(characters(read.characterSet));
    }
  });

  it('show the name of every language in its own font', () => {
    const coverage = createGlyphCoverage();
    const unset = LANGUAGES.filter(({ autonym, script }) => {
      const families = familiesOf(script).map(({ family }) => family);
      return Array.from(autonym).some((character) => !coverage.covers(families, character.codePointAt(0) ?? 0));
    });
    expect(unset.map(({ tag }) => tag)).toEqual([]);
  });

  it('have the signs that people paste into texts, and no emoji', () => {
    const coverage = createGlyphCoverage();
    const all = FONT_FAMILIES.map(({ family }) => family);
    for (const sign of '→←✓☐☑☎✉★●■≤≥½²€§„“»«…–‐') expect(coverage.covers(all, sign.codePointAt(0) ?? 0), sign).toBe(true);
    expect(coverage.covers(all, 0x1f4de)).toBe(false);
  });
});
