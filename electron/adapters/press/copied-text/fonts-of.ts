import { referenceIn, streamText } from '../pdf-objects/read-objects.ts';
import type { RawPdf } from '../pdf-objects/read-objects.ts';
import { readGlyphTexts } from './glyph-texts.ts';
import type { GlyphTexts } from './glyph-texts.ts';

export interface CopiedFont {
  /** Number of the object with its glyphs and their widths. */
  readonly descendant: number;
  /** Number of the object that says what its glyphs copy as, and its contents. */
  readonly stream: number;
  readonly source: string;
  readonly texts: GlyphTexts;
  /** Advance of each of these glyphs, in thousandths of the font's size. */
  readonly widths: ReadonlyMap<number, number>;
}

/** The fonts of glyphs with two bytes, by the number of their object: what the typesetter writes for every font. */
export function fontsOf({ objects }: RawPdf): ReadonlyMap<number, CopiedFont> {
  const fonts = new Map<number, CopiedFont>();
  for (const { number, body, isStream } of objects.values()) {
    if (isStream || !/\/Subtype\s*\/Type0\b/.test(body)) continue;
    const stream = referenceIn(body, 'ToUnicode');
    const texts = stream === null ? undefined : objects.get(stream);
    const descendantAt = Number(/\/DescendantFonts\s*\[\s*(\d+) 0 R/.exec(body)?.[1]);
    const descendant = objects.get(descendantAt);
    const source = texts ? streamText(texts) : null;
    const widths = descendant ? readWidths(descendant.body) : null;
    if (stream === null || source === null || widths === null) continue;
    const usual = Number(/\/DW\s+([\d.]+)/.exec(descendant?.body ?? '')?.[1] ?? 1000);
    const glyphs = readGlyphTexts(source);
    fonts.set(number, {
      descendant: descendantAt,
      stream,
      source,
      texts: glyphs,
      widths: new Map(Array.from(glyphs.keys(), (glyph) => [glyph, widths.get(glyph) ?? usual])),
    });
  }
  return fonts;
}

/** `/W [first [w w w] first last w ...]` (ISO 32000-2, section 9.7.4.3); null for a list that lies elsewhere. */
function readWidths(body: string): ReadonlyMap<number, number> | null {
  const list = /\/W\s*\[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(body)?.[1];
  if (list === undefined) return null;
  const widths = new Map<number, number>();
  for (const [, first, row, last, width] of list.matchAll(/([\d.]+)\s*(?:\[([^\]]*)\]|([\d.]+)\s+([\d.]+))/g)) {
    if (row === undefined) for (let glyph = Number(first); glyph <= Number(last); glyph++) widths.set(glyph, Number(width));
    else
      row
        .trim()
        .split(/\s+/)
        .forEach((one, index) => widths.set(Number(first) + index, Number(one)));
  }
  return widths;
}
