import { tableOffset } from './font-table.ts';

/**
 * The code points that a font file has a glyph for, from its character map alone (OpenType specification, table "cmap"). A package
 * that reads fonts takes an eighth of a second to load, in every process of the press.
 */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const table = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(table + 2);
  const maps = Array.from({ length: count }, (_, index) => table + font.readUInt32BE(table + 4 + index * 8 + 4));
  const formats = new Map(maps.map((map) => [font.readUInt16BE(map), map]));
  // Both are of Unicode; the first knows more than the 65536 code points of the second.
  const [groups, segments] = [formats.get(12), formats.get(4)];
  if (groups !== undefined) return new Set(inGroups(font, groups));
  if (segments !== undefined) return new Set(inSegments(font, segments));
  throw new RangeError('The font has no character map of Unicode');
}

/** Format 12: first and last code point, and the glyph of the first. */
function* inGroups(font: Buffer, map: number): Generator<number> {
  const count = font.readUInt32BE(map + 12);
  for (let group = map + 16; group < map + 16 + count * 12; group += 12) {
    const [first, last, glyph] = [0, 4, 8].map((at) => font.readUInt32BE(group + at));
    if (first === undefined || last === undefined || glyph === undefined) return;
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) yield code;
  }
}

/** Format 4: four lists of as many numbers as there are segments; a segment's glyphs are counted up or looked up. */
function* inSegments(font: Buffer, map: number): Generator<number> {
  const length = font.readUInt16BE(map + 6);
  const [lasts, firsts, deltas, offsets] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length].map((at) => map + at);
  if (lasts === undefined || firsts === undefined || deltas === undefined || offsets === undefined) return;
  for (let at = 0; at < length; at += 2) {
    const [first, last] = [font.readUInt16BE(firsts + at), font.readUInt16BE(lasts + at)];
    const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
    for (let code = first; code <= last && code < 0xff_ff; code++) {
      const counted = offset === 0;
      const found = counted ? code : font.readUInt16BE(offsets + at + offset + (code - first) * 2);
      if ((counted || found !== 0) && (found + delta) % 0x1_00_00 !== 0) yield code;
    }
  }
}
