import { tableOffset } from './font-table.ts';

const FAMILY_NAMES = new Set([1, 16]);

/**
 * A copy of a TrueType font under another family name of the same length; the name in the PDF (PostScript name) stays.
 * Typst also searches the fonts of the computer: under a name of our own, only the file that we ship can be meant.
 * OpenType specification, table "name": records of 12 bytes that point into a string area.
 */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new RangeError('Only a name of the same length fits');
  const renamed = Buffer.from(font);
  const table = tableOffset(renamed, 'name');
  const strings = table + renamed.readUInt16BE(table + 4);
  const count = renamed.readUInt16BE(table + 2);
  for (let record = table + 6; record < table + 6 + count * 12; record += 12) {
    if (!FAMILY_NAMES.has(renamed.readUInt16BE(record + 6))) continue;
    const at = strings + renamed.readUInt16BE(record + 10);
    // Platform 1 (Macintosh) keeps one byte a letter, the others UTF-16 with the high byte first.
    const wide = renamed.readUInt16BE(record) !== 1;
    const first = wide ? utf16(from) : Buffer.from(from, 'latin1');
    if (renamed.subarray(at, at + first.length).equals(first)) renamed.set(wide ? utf16(to) : Buffer.from(to, 'latin1'), at);
  }
  return renamed;
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
