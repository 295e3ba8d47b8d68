import { createHash } from 'node:crypto';
import { renderAsync } from '@resvg/resvg-js';
import type { Rasteriser } from '../../../shared/ports/rasteriser.ts';

/** resvg is the engine inside Typst too: a coat of arms looks the same in DOCX and PDF. */
export const svgRasteriser: Rasteriser = {
  async svgToPng(svg, width) {
    const key = `${width} ${createHash('sha256').update(svg).digest('hex')}`;
    const drawn = lastDrawn.get(key) ?? (await draw(svg, width));
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

/** Beside this thread, so that several pictures are drawn at once. */
async function draw(svg: Uint8Array, width: number): Promise<Uint8Array> {
  const drawn = await renderAsync(new TextDecoder().decode(svg), {
    fitTo: { mode: 'width', value: width },
    // Letters in a coat of arms must be paths: the fonts of this computer are not those of the next.
    font: { loadSystemFonts: false },
  });
  return drawn.asPng();
}
