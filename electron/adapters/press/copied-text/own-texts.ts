import type { GlyphTexts } from './glyph-texts.ts';

/** A text that some glyphs of a font show together. */
export interface Evidence {
  readonly glyphs: readonly number[];
  readonly text: string;
}

const MARKS = /[\p{M}\p{Cf}]/gu;
/** Joiners and vowel signs of Arabic script, which no letter's glyph includes; the hamza and madda of a letter stay. */
const NEVER_IN_A_LETTER = /[\p{Cf}\u064B-\u0652\u0670]/gu;
const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /[\p{L}\p{N}]/u;
const SPACING_MARK = /\p{Mc}$/u;

/**
 * What each glyph shows by itself. The typesetter gives each glyph the text of the whole cluster in which it met it first:
 * a vowel sign "copies" as the letter below it as well, and that letter with the sign on it.
 * @param widths advance of each glyph; 0 = it is a mark on another one
 */
export function ownTexts(texts: GlyphTexts, widths: ReadonlyMap<number, number>, evidence: readonly Evidence[]): GlyphTexts {
  const own = new Map(Array.from(texts, ([glyph, text]) => [glyph, stripped(text, widths.get(glyph) === 0)]));
  const offer = (glyph: number, text: string): void => {
    const known = own.get(glyph);
    if (known === undefined || text === '') return;
    const shorter = stripped(text, widths.get(glyph) === 0);
    if (shorter.normalize('NFD').length < known.normalize('NFD').length) own.set(glyph, shorter);
  };
  for (const { glyphs, text } of evidence) {
    const [only, ...more] = glyphs;
    if (only !== undefined && more.length === 0) offer(only, text);
  }
  // What remains of a cluster when the other glyphs are taken off is the text of the last one.
  for (const { glyphs, text } of evidence) {
    for (const glyph of glyphs.length > 1 ? glyphs : []) {
      const others = glyphs.filter((other) => other !== glyph).map((other) => own.get(other) ?? '');
      const rest = without(text, others);
      if (rest !== null && (SPACING_MARK.test(rest) || widths.get(glyph) === 0)) offer(glyph, rest);
    }
  }
  return own;
}

function stripped(text: string, isMark: boolean): string {
  if (!LETTER.test(text)) return text;
  if (!isMark) return text.replaceAll(NEVER_IN_A_LETTER, '');
  // In Arabic script hamza and madda belong to their letter, and the second half of a ligature may have no width.
  return (
    text
      .normalize(ARABIC.test(text) ? 'NFC' : 'NFD')
      .match(MARKS)
      ?.join('') ?? text
  );
}

function without(text: string, parts: readonly string[]): string | null {
  let rest = text.normalize('NFD');
  for (const part of parts) {
    const found = part.normalize('NFD');
    const at = rest.indexOf(found);
    if (at < 0) return null;
    rest = rest.slice(0, at) + rest.slice(at + found.length);
  }
  return rest;
}
