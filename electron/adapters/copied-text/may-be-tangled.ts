import type { RawPdf } from '../pdf-objects/read-objects.ts';
import { streamText } from '../pdf-objects/read-objects.ts';
import { readGlyphTexts } from './glyph-texts.ts';

/**
 * Whether a font of the PDF may copy marks as letters, so that its text has to be mended. Looks at the fonts alone and says yes where
 * it does not understand one: mending finds out whether there is anything to mend.
 */
export function mayBeTangled({ objects }: RawPdf): boolean {
  return [...objects.values()].some(({ body, isStream }) => {
    if (isStream || !/\/Subtype\s*\/Type0\b/.test(body)) return false;
    const texts = objects.get(reference(body, 'ToUnicode'));
    const descendant = objects.get(Number(/\/DescendantFonts\s*\[\s*(\d+) 0 R/.exec(body)?.[1]));
    const table = texts ? streamText(texts) : null;
    const widths = descendant ? readWidths(descendant.body) : null;
    if (table === null || widths === null) return true;
    const usual = Number(/\/DW\s+([\d.]+)/.exec(descendant?.body ?? '')?.[1] ?? 1000);
    return Array.from(readGlyphTexts(table)).some(
      ([glyph, text]) =>
        text.normalize('NFD').length > 1 && /\p{L}/u.test(text) && ((widths.get(glyph) ?? usual) === 0 || /\p{Cf}/u.test(text)),
    );
  });
}

function reference(body: string, name: string): number {
  return Number(new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(body)?.[1]);
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
