import { create } from 'fontkit';

/** The code points that a font file has a glyph for, from its character map alone. */
export function codePointsOf(bytes: Buffer): ReadonlySet<number> {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new TypeError('A font file is expected, not a collection of fonts');
  return new Set(font.characterSet);
}
