import type { Rasteriser } from '../ports/rasteriser.ts';
import { writePng } from '../publishing/qr/write-png.ts';

/** A rasteriser in memory: a white picture of the proportions that the SVG's `viewBox` says. */
export const plainRasteriser: Rasteriser = {
  async svgToPng(svg, width) {
    const box = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(new TextDecoder().decode(svg));
    if (!box) throw new Error('No viewBox');
    return writePng(width, Math.round((width * Number(box[2])) / Number(box[1])), () => false);
  },
};
