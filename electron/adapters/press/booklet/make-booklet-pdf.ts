import { Duplex, ParseSpeeds, PDFDocument, PrintScaling, type PDFEmbeddedPage } from '@cantoo/pdf-lib';
import type { Booklet } from '../../../../shared/publishing/shop/impose-booklet.ts';

/** A4 lying, in points (ISO 216). */
const SHEET = [(297 * 72) / 25.4, (210 * 72) / 25.4] as const;

/** Two A5 pages on each side of A4 sheets, to be printed on both sides (flipped over the short edge) and folded. */
export async function makeBookletPdf(bytes: Uint8Array, { sides }: Booklet): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const booklet = await PDFDocument.create({ updateMetadata: false });
  const pages = await booklet.embedPages(source.getPages());
  for (const [left, right] of sides) {
    const sheet = booklet.addPage([...SHEET]);
    const place = (number: number | null, x: (width: number) => number): void => {
      const page: PDFEmbeddedPage | undefined = number === null ? undefined : pages[number - 1];
      if (page) sheet.drawPage(page, { x: x(page.width), y: (SHEET[1] - page.height) / 2 });
    };
    // Both meet in the fold.
    place(left, (width) => SHEET[0] / 2 - width);
    place(right, () => SHEET[0] / 2);
  }
  const title = source.getTitle();
  if (title !== undefined) booklet.setTitle(title);
  const made = source.getCreationDate();
  if (made) booklet.setCreationDate(made);
  if (made) booklet.setModificationDate(made);
  // Shrinking to fit would move the fold.
  const preferences = booklet.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling(PrintScaling.None);
  preferences.setDuplex(Duplex.DuplexFlipShortEdge);

  // As for the print shop: packing objects into streams takes longer than it is worth.
  return booklet.save({ useObjectStreams: false, addDefaultPage: false, objectsPerTick: Infinity });
}
