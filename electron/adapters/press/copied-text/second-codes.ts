import type { CopiedFont } from './fonts-of.ts';

/** A glyph that copies as two different texts has two codes. Fonts of a brochure have some hundred glyphs, whose own codes come first. */
export const secondCode = (glyph: number): number => 0x8000 + glyph;

/** The table from codes to glyphs (ISO 32000-2, section 9.7.4.2): each its own, and second codes. */
export function glyphOfEachCode({ texts }: CopiedFont, glyphs: readonly number[]): string {
  const table = Buffer.alloc(2 * (secondCode(Math.max(...glyphs)) + 1));
  for (const code of texts.keys()) table.writeUInt16BE(code, 2 * code);
  for (const glyph of glyphs) table.writeUInt16BE(glyph, 2 * secondCode(glyph));
  return table.toString('latin1');
}

/** The glyphs and widths of a font, with second codes for some that `table` leads to their glyphs. */
export function withSecondCodes(body: string, { widths }: CopiedFont, glyphs: readonly number[], table: number): string {
  const more = glyphs.map((glyph) => ` ${secondCode(glyph)} [${widths.get(glyph) ?? 0}]`).join('');
  return body
    .replace(/\/CIDToGIDMap\s*\/Identity/, `/CIDToGIDMap ${table} 0 R`)
    .replace(/\/W\s*\[(?:[^[\]]|\[[^\]]*\])*(?=\])/, (list) => list + more);
}
