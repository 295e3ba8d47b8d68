/** Where a table of a TrueType or OpenType font begins (OpenType specification, table directory). */
export function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new RangeError(`The font has no table ${tag}`);
}
