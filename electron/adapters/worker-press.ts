import type { OutputKind, Press, PressJob, Printed } from '../../shared/ports/press.ts';
import { writeDocx } from '../../shared/publishing/docx/write-docx.ts';
import { printPdf } from '../../shared/publishing/typst/print-pdf.ts';
import { createGlyphCoverage } from './fonts.ts';
import { svgRasteriser } from './svg-rasteriser.ts';
import { TypstTypesetter } from './typst-typesetter.ts';

/** Seconds after which a brochure is given up: the longest real guide takes five. */
const TIME_LIMIT = 300;

/** A press of `width` processes. */
export function openPress(width: number): Press {
  const typesetter = new TypstTypesetter({ worker: new URL('../adapters/typst-worker.js', import.meta.url), width, timeLimit: TIME_LIMIT });
  const coverage = createGlyphCoverage();
  return {
    width,
    async print({ document, pictures, outputs }: PressJob, signal?: AbortSignal): Promise<Printed> {
      const { pdf, pages, anchors, problems } = await printPdf(document, pictures, typesetter, coverage, signal);
      const files = new Map<OutputKind, Uint8Array>();
      if (!pdf) return { files, pages: null, problems };
      if (outputs.includes('pdf')) files.set('pdf', pdf);
      if (outputs.includes('docx')) files.set('docx', await writeDocx(document, pictures, { pages: anchors, rasteriser: svgRasteriser }));
      return { files, pages, problems };
    },
    close: async () => typesetter.close(),
  };
}
