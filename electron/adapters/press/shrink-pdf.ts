import { mendCopiedText } from './copied-text/mend-copied-text.ts';
import { packObjects } from './pdf-objects/pack-objects.ts';
import { readObjects } from './pdf-objects/read-objects.ts';

/**
 * Packs a PDF's objects into compressed streams: less than half the size, the same pages, tags and metadata. Where letters carry marks
 * the text that is copied is mended on the way. A PDF in another form than the typesetter's is packed as it is.
 */
export async function shrinkPdf(pdf: Uint8Array): Promise<Uint8Array> {
  const raw = readObjects(pdf);
  if (raw) return packObjects(await mendCopiedText(raw));
  const { ParseSpeeds, PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  // In one go: in a process of its own there is nobody to whom to yield.
  return document.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity });
}
