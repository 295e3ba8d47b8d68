import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/**
 * A flyer's text begins inside and ends outside, so that is how it is set and read aloud; shown and printed is the outside first, with the
 * cover. Only the order of pages changes: tags, links and bookmarks follow their pages.
 */
export async function outsideFirst(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const kids = document.catalog.Pages().Kids();
  const [inside, outside] = kids.asArray();
  if (kids.size() !== 2 || !inside || !outside) throw new RangeError('A flyer has two sides.');
  kids.set(0, outside);
  kids.set(1, inside);
  return document.save({ useObjectStreams: false, addDefaultPage: false, objectsPerTick: Infinity });
}
