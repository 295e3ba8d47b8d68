import type { PrintDocument } from '../../../../shared/publishing/print-document.ts';
import { writeDocx } from '../../../../shared/publishing/docx/write-docx.ts';
import { readDocumentFonts } from '../fonts/document-fonts.ts';
import { svgRasteriser } from '../svg-rasteriser.ts';
import { zipFiles } from '../zip-files.ts';

/** What a Word document is made of. */
export interface DocxOrder {
  readonly document: PrintDocument;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Fonts travel with it. */
  readonly embedFonts: boolean;
}

/** Page, from 1, of each anchor in the PDF of the same edition. */
export type Pages = ReadonlyMap<string, number>;

/** A Word document whose contents carry the page numbers of the PDF; it waits for them when all else is written. */
export async function makeDocx({ document, pictures, embedFonts }: DocxOrder, pages: Pages | Promise<Pages>): Promise<Uint8Array> {
  const fonts = embedFonts ? readDocumentFonts(document.language) : [];
  return writeDocx(document, pictures, { pages, rasteriser: svgRasteriser, fonts, zip: zipFiles });
}
