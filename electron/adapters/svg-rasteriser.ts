import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import type { Rasteriser } from '../../shared/ports/rasteriser.ts';

/** resvg is the engine inside Typst too: a coat of arms looks the same in DOCX and PDF. */
export const svgRasteriser: Rasteriser = {
  async svgToPng(svg, width) {
    const key = `${width} ${createHash('sha256').update(svg).digest('hex')}`;
    const drawn = lastDrawn.get(key) ?? draw(svg, width);
    // The arms stand in every language of every edition: they are drawn once.
    lastDrawn.delete(key);
    lastDrawn.set(key, drawn);
    const [oldest = ''] = lastDrawn.keys();
    if (lastDrawn.size > KEPT) lastDrawn.delete(oldest);
    return drawn;
  },
};

/** Pictures that are kept, the last used last. */
const KEPT = 8;
const lastDrawn = new Map<string, Uint8Array>();

function draw(svg: Uint8Array, width: number): Uint8Array {
  const renderer = new Resvg(new TextDecoder().decode(svg), {
    fitTo: { mode: 'width', value: width },
    // Letters in a coat of arms must be paths: the fonts of this computer are not those of the next.
    font: { loadSystemFonts: false },
  });
  return renderer.render().asPng();
}
