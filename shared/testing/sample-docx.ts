import { plainRasteriser } from './plain-rasteriser.ts';
import { contentsEntries } from '../publishing/docx/contents-writer.ts';
import { writeDocx } from '../publishing/docx/write-docx.ts';
import type { PrintDocument } from '../publishing/print-document.ts';
import { openDocx } from './open-docx.ts';
import type { OpenedDocx } from './open-docx.ts';
import { samplePictures } from './print-document-sample.ts';

/** Pages as a PDF of the same edition might have them. */
export function samplePages(document: PrintDocument): ReadonlyMap<string, number> {
  return new Map(contentsEntries(document, true).map(({ anchor }, index) => [anchor, 3 + 2 * index]));
}

export function writeSampleDocx(document: PrintDocument): Promise<Uint8Array> {
  return writeDocx(document, samplePictures(), { pages: samplePages(document), rasteriser: plainRasteriser });
}

export async function openSampleDocx(document: PrintDocument): Promise<OpenedDocx> {
  return openDocx(await writeSampleDocx(document));
}
