import type { OutputKind, PressJob, Printed } from '../../shared/ports/press.ts';
import type { Typesetter } from '../../shared/ports/typesetter.ts';
import { writeDocx } from '../../shared/publishing/docx/write-docx.ts';
import { writeHtml } from '../../shared/publishing/html/write-html.ts';
import { printPdf } from '../../shared/publishing/typst/print-pdf.ts';
import { answerJobs } from './answer-jobs.ts';
import { createGlyphCoverage, readShippedFonts } from './fonts.ts';
import { shrinkPdf } from './shrink-pdf.ts';
import { svgRasteriser } from './svg-rasteriser.ts';
import { TypstCompiler } from './typst-compiler.ts';

/** The entry of a press process: makes every file of one edition in one language. */
const compiler = new TypstCompiler(readShippedFonts());
const coverage = createGlyphCoverage();
const typesetter: Typesetter = { typeset: async (job) => compiler.typeset(job) };

answerJobs(print, () => compiler.tidy());

/** The PDF is laid out whatever is asked for: it finds what cannot be printed, and the page numbers of the DOCX's contents. */
async function print({ document, pictures, outputs }: PressJob): Promise<Printed> {
  const { pdf, pages, anchors, problems } = await printPdf(document, pictures, typesetter, coverage);
  if (!pdf) return { files: new Map(), pages: null, problems };
  const files = new Map<OutputKind, Uint8Array>();
  for (const kind of outputs) {
    if (kind === 'pdf') files.set(kind, await shrinkPdf(pdf));
    else if (kind === 'docx') files.set(kind, await writeDocx(document, pictures, { pages: anchors, rasteriser: svgRasteriser }));
    else files.set(kind, new TextEncoder().encode(writeHtml(document, pictures)));
  }
  return { files, pages, problems };
}
