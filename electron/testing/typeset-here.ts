import { printPdf, type PrintedPdf } from '../../shared/publishing/typst/print-pdf.ts';
import type { PrintDocument } from '../../shared/publishing/print-document.ts';
import type { Typesetter } from '../../shared/ports/typesetter.ts';
import { samplePictures } from '../../shared/testing/print-document-sample.ts';
import type { DocxInWork } from '../adapters/press/docx/docx-beside.ts';
import { makeDocx, type DocxOrder, type Pages } from '../adapters/press/docx/make-docx.ts';
import { createGlyphCoverage, readShippedFonts } from '../adapters/press/fonts/fonts.ts';
import type { PressTools } from '../adapters/press/print-files.ts';
import { shrinkPdf } from '../adapters/press/shrink-pdf.ts';
import { TypstCompiler } from '../adapters/press/typst-compiler.ts';

/** Typst in the process of the test, with the fonts that are shipped. */
export const compilerHere = new TypstCompiler(readShippedFonts());
export const typesetter: Typesetter = { typeset: async (job) => compilerHere.typeset(job) };
export const coverage = createGlyphCoverage();

/** Everything that a press makes files with, in the process of the test. */
export const pressTools: PressTools = { typesetter, coverage, beginDocx: docxHere };

function docxHere(order: DocxOrder): DocxInWork {
  let setPages: DocxInWork['setPages'] = () => {};
  const pages = new Promise<Pages>((resolve) => {
    setPages = resolve;
  });
  return { setPages, bytes: async () => makeDocx(order, pages), drop: () => {} };
}

/** A document as it is set, with all that was found wrong in it. */
export function printHere(document: PrintDocument, pictures = samplePictures()): Promise<PrintedPdf> {
  return printPdf(document, pictures, typesetter, coverage);
}

/** The finished file of a document in which nothing is wrong. */
export async function pdfHere(document: PrintDocument): Promise<Uint8Array> {
  const { pdf, problems } = await printHere(document);
  if (!pdf || problems.length > 0) throw new Error(`Not printed as it should be: ${JSON.stringify(problems)}`);
  return shrinkPdf(pdf);
}
