/** Which characters the shipped fonts can show. */
export interface GlyphCoverage {
  /** True when at least one of the families has a glyph for the code point. */
  covers(families: readonly string[], codePoint: number): boolean;
}
