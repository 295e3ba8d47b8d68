import type { GlyphTexts } from './glyph-texts.ts';
import { secondCode } from './second-codes.ts';
import { glyphsOf, readHex, readString } from './shown-glyphs.ts';
import type { ShownBytes } from './shown-glyphs.ts';

/** What stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PageTexts {
  /** What a glyph of the font of this name copies as before and after it is mended; undefined = a font of another kind. */
  readonly textsOf: (font: string) => { readonly before: GlyphTexts; readonly after: GlyphTexts } | undefined;
  /** In order: where the content of a span that says its own text begins and ends, and that text where one glyph shows it. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly text: string | null }[];
}

export interface JoinerEdits {
  readonly edits: readonly Edit[];
  /** The glyphs that have got a second code, by the name of their font. */
  readonly used: ReadonlyMap<string, ReadonlySet<number>>;
}

const NON_JOINER = '\u200C';

/** Whether what a glyph copies as begins with the joiner: the typesetter adds it to the letter after it. */
export const beginsWithJoiner = (text: string): boolean => text.startsWith(NON_JOINER);

/** What the letter copies as that a joiner follows. */
export const withJoiner = (letter: string): string => NON_JOINER + letter;

const ARABIC_LETTER = /^\p{Script=Arabic}$/u;

/**
 * The joiner that nobody sees ("می‌کند") has no glyph: the typesetter lets the letter after it copy as both. Readers turn right-to-left text
 * around character by character, also within a glyph, so that it would come after that letter, and pdf.js leaves out a glyph whose text ends with
 * it. What poppler, pdf.js and PDFium all read right is a joiner that the letter before it copies first: that letter gets its second code.
 * @param content of a page, one character per byte, glyphs in the order in which they are seen from the left
 */
export function nonJoinerEdits(content: string, { textsOf, spans }: PageTexts): JoinerEdits {
  const edits: Edit[] = [];
  const used = new Map<string, Set<number>>();
  let after: string | null = null;
  let at = 0;
  for (const { font, glyph, start, end, hex } of shownGlyphs(content)) {
    const texts = textsOf(font);
    const own = texts?.after.get(glyph) ?? '';
    if (after === font && ARABIC_LETTER.test(own)) {
      const code = secondCode(glyph);
      edits.push({
        start,
        end,
        text: hex ? code.toString(16) : [code >> 8, code & 255].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
      });
      used.set(font, (used.get(font) ?? new Set()).add(glyph));
    }
    while (start >= (spans[at]?.to ?? Infinity)) at += 1;
    const span = start >= (spans[at]?.from ?? Infinity) ? spans[at] : undefined;
    const said = span === undefined ? texts?.before.get(glyph) : span.text;
    after = said && beginsWithJoiner(said) && ARABIC_LETTER.test(own) ? font : null;
  }
  return { edits, used };
}

interface ShownGlyph {
  readonly font: string;
  readonly glyph: number;
  readonly start: number;
  readonly end: number;
  readonly hex: boolean;
}

const TOKEN = /\/(\w+)\s+[\d.]+\s+Tf\b|<<[\s\S]*?>>|\(|</g;

function shownGlyphs(content: string): readonly ShownGlyph[] {
  const all: ShownGlyph[] = [];
  let font = '';
  const token = new RegExp(TOKEN);
  for (let match = token.exec(content); match; match = token.exec(content)) {
    if (match[1] !== undefined) font = match[1];
    if (match[0] !== '(' && match[0] !== '<') continue;
    const bytes: ShownBytes = { values: [], starts: [] };
    const hex = match[0] === '<';
    token.lastIndex = hex ? readHex(content, match.index, bytes) : readString(content, match.index, bytes);
    for (const [at, glyph] of glyphsOf(bytes).entries()) {
      all.push({ font, glyph, start: bytes.starts[2 * at] ?? 0, end: bytes.starts[2 * at + 2] ?? token.lastIndex - 1, hex });
    }
  }
  return all;
}
