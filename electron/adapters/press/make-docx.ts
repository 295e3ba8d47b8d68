import type { PrintDocument } from '../../../shared/publishing/print-document.ts';
import { writeDocx } from '../../../shared/publishing/docx/write-docx.ts';
import { readDocumentFonts } from './fonts/document-fonts.ts';
import { svgRasteriser } from './svg-rasteriser.ts';
import { zipFiles } from './zip-files.ts';

/** A Word document whose contents carry the page numbers of the PDF: `pages` by anchor. */
export async function makeDocx(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  pages: ReadonlyMap<string, number>,
  embedFonts: boolean,
): Promise<Uint8Array> {
  const fonts = embedFonts ? readDocumentFonts(document.language) : [];
  return writeDocx(document, pictures, { pages, rasteriser: svgRasteriser, fonts, zip: zipFiles });
}
