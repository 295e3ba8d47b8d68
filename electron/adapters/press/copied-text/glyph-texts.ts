/** What each glyph of a font copies as: the contents of a PDF's ToUnicode stream (ISO 32000-2, section 9.10.3). */
export type GlyphTexts = ReadonlyMap<number, string>;

const ROW = /<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]*)>\s*\n/g;
const TABLE = /\d+ beginbfchar[\s\S]*endbfchar\n/;
/** Longest table that the format allows. */
const ROWS = 100;

/** The texts of a stream as the typesetter writes it: single characters only, no ranges. */
export function readGlyphTexts(stream: string): GlyphTexts {
  const table = TABLE.exec(stream)?.[0] ?? '';
  return new Map(Array.from(table.matchAll(ROW), ([, glyph = '', text = '']) => [Number.parseInt(glyph, 16), fromUtf16(text)]));
}

/** The same stream with other texts. */
export function writeGlyphTexts(stream: string, texts: GlyphTexts): string {
  const rows = Array.from(texts, ([glyph, text]) => `<${hex(glyph)}> <${toUtf16(text)}>\n`);
  const tables: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS) {
    const some = rows.slice(at, at + ROWS);
    tables.push(`${some.length} beginbfchar\n${some.join('')}endbfchar\n`);
  }
  return stream.replace(TABLE, () => tables.join(''));
}

/** Hexadecimal UTF-16, high byte first, as text. */
export function fromUtf16(text: string): string {
  return (text.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function toUtf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}
