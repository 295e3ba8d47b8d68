import { ParseSpeeds, PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { printColours, type PrintColours } from '../../../../shared/publishing/shop/print-colours.ts';
import { PRINT_DPI, type PlacedPicture } from '../../../../shared/publishing/shop/picture-resolution.ts';
import { addCropMarks } from './crop-marks.ts';
import { declareExchange } from './declare-exchange.ts';
import { dropUnreachable, isName } from './pdf-objects.ts';
import { placedPictures, type PlacedImage } from './placed-pictures.ts';
import { printProfile } from './print-profile.ts';
import { objectsOfMasks, recolourPdf } from './recolour-pdf.ts';
import { recolourPicture } from './recolour-picture.ts';

/** Millimetres in PDF's points. */
export const MILLIMETRE = 72 / 25.4;
/** How far colour reaches beyond the edge of the sheet, in millimetres; as much as the template draws. */
export const BLEED = 3;
/** Room around the bleed for crop marks, in millimetres. */
const MARKS = 7;

export interface ShopPdf {
  readonly pdf: Uint8Array;
  readonly pictures: readonly PlacedPicture[];
  /** The empty ones among them. */
  readonly pages: number;
  /** Numbers of the pages that are empty. */
  readonly empty: readonly number[];
}

export interface ShopWishes {
  readonly marks: boolean;
  /** Empty pages are added until the number of pages is a multiple of this ... */
  readonly multiple: number;
  /** ... before the last page, where that belongs on the back. */
  readonly lastIsBack: boolean;
}

/**
 * A PDF of our typesetter (1.6, untagged) as a print shop wants it, in the style of PDF/X-4: all colours in printing inks, nothing to
 * click, bleed, boxes, output intent.
 */
export async function makeShopPdf(bytes: Uint8Array, { marks, multiple, lastIsBack }: ShopWishes): Promise<ShopPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const colours = sharedColours();
  for (const page of document.getPages()) page.node.delete(PDFName.of('Annots'));
  const drawn = await recolourPdf(document, colours);
  const placed = placedPictures(document, drawn);
  await recolourPictures(document, placed, colours);
  const empty = addEmptyPages(document, multiple, lastIsBack);
  for (const page of document.getPages()) {
    const { width, height } = page.getMediaBox();
    const bleed = BLEED * MILLIMETRE;
    const around = bleed + (marks ? MARKS * MILLIMETRE : 0);
    page.setMediaBox(-around, -around, width + 2 * around, height + 2 * around);
    page.setBleedBox(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed);
    page.setTrimBox(0, 0, width, height);
  }
  if (marks) addCropMarks(document, BLEED * MILLIMETRE);
  declareExchange(document);
  dropUnreachable(document.context);
  // Not in object streams: packing them takes longer than the rest of saving, for a fifth of a small file.
  const pdf = await document.save({ useObjectStreams: false, addDefaultPage: false, objectsPerTick: Infinity });
  return { pdf, pictures: placed, pages: document.getPageCount(), empty };
}

/** @returns their numbers */
function addEmptyPages(document: PDFDocument, multiple: number, lastIsBack: boolean): readonly number[] {
  const pages = document.getPageCount();
  const missing = (multiple - (pages % multiple)) % multiple;
  const { width, height } = document.getPage(0).getMediaBox();
  const before = lastIsBack ? pages - 1 : pages;
  for (let count = 0; count < missing; count++) document.insertPage(before, [width, height]);
  return Array.from({ length: missing }, (_, at) => before + at + 1);
}

let known: PrintColours | null = null;
function sharedColours(): PrintColours {
  known ??= printColours(printProfile());
  return known;
}

/** A mask's values are no ink, so it stays as it is, but its space is named without a profile. */
async function recolourPictures({ context }: PDFDocument, placed: readonly PlacedImage[], colours: PrintColours): Promise<void> {
  const inMasks = objectsOfMasks(context);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isName(object.dict.get(PDFName.of('Subtype')), 'Image')) continue;
    if (inMasks.has(ref.tag)) object.dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceGray'));
    // One after the other: the pixels of all of them at once would not fit into a process.
    else await recolourPicture(ref, object, reduction(placed, ref), colours, context);
  }
}

/** Photographs of many megapixels printed small: as many pixels become one as leave enough for print. */
function reduction(placed: readonly PlacedImage[], ref: PDFRef): number {
  const coarsest = placed.filter(({ tag }) => tag === ref.tag).reduce((least, { dpi }) => Math.min(least, dpi), Infinity);
  return Number.isFinite(coarsest) ? Math.max(1, Math.floor(coarsest / PRINT_DPI)) : 1;
}
