/** Draws a vector picture as pixels, for formats and programs that cannot show vectors. */
export interface Rasteriser {
  /**
   * A PNG of `width` pixels with the proportions of the SVG, transparent where nothing is drawn. Loads nothing from outside the SVG.
   * @throws Error when the SVG cannot be read.
   */
  svgToPng(svg: Uint8Array, width: number): Promise<Uint8Array>;
}
