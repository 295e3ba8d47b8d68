import { Resvg } from '@resvg/resvg-js';
import type { Rasteriser } from '../../shared/ports/rasteriser.ts';

/** resvg is the engine inside Typst too: a coat of arms looks the same in DOCX and PDF. */
export const svgRasteriser: Rasteriser = {
  async svgToPng(svg, width) {
    const renderer = new Resvg(new TextDecoder().decode(svg), {
      fitTo: { mode: 'width', value: width },
      // Letters in a coat of arms must be paths: the fonts of this computer are not those of the next.
      font: { loadSystemFonts: false },
    });
    return renderer.render().asPng();
  },
};
