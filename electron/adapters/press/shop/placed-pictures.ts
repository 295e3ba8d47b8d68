import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { IDENTITY, multiply, type Matrix } from '../../../../shared/publishing/shop/content-stream.ts';
import type { PlacedPicture } from '../../../../shared/publishing/shop/picture-resolution.ts';
import { isName } from './pdf-objects.ts';
import type { Drawn } from './recolour-pdf.ts';

/** A picture of pixels as it lies on a page. */
export interface PlacedImage extends PlacedPicture {
  /** Tag of the picture's reference. */
  readonly tag: string;
}

/** Every picture of pixels on every page with its resolution, those within forms (vector pictures) as well. */
export function placedPictures(document: PDFDocument, drawn: Drawn): readonly PlacedImage[] {
  const { context } = document;
  const placed: PlacedImage[] = [];
  const visit = (owner: PDFDict, tag: string, page: number, outer: Matrix): void => {
    const resources = owner.lookup(PDFName.of('Resources'));
    const things = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined;
    if (!(things instanceof PDFDict)) return;
    for (const { name, matrix } of drawn.get(tag) ?? []) {
      const ref = things.get(PDFName.of(name));
      const stream = context.lookup(ref);
      if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
      const whole = multiply(matrix, outer);
      if (isName(stream.dict.get(PDFName.of('Subtype')), 'Image')) placed.push({ tag: ref.tag, page, ...resolutionOf(stream.dict, whole) });
      else visit(stream.dict, ref.tag, page, multiply(matrixOf(stream.dict), whole));
    }
  };
  document.getPages().forEach((page, index) => visit(page.node, page.ref.tag, index + 1, IDENTITY));
  return placed;
}

/** A picture fills the unit square: the sides of its image under the matrix are its printed size in points. */
function resolutionOf(dict: PDFDict, [a, b, c, d]: Matrix): Pick<PlacedPicture, 'width' | 'height' | 'dpi'> {
  const width = dict.lookup(PDFName.of('Width'), PDFNumber).asNumber();
  const height = dict.lookup(PDFName.of('Height'), PDFNumber).asNumber();
  return { width, height, dpi: Math.min((width / Math.hypot(a, b)) * 72, (height / Math.hypot(c, d)) * 72) };
}

function matrixOf(form: PDFDict): Matrix {
  const matrix = form.lookup(PDFName.of('Matrix'));
  if (!(matrix instanceof PDFArray)) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
  return [a, b, c, d, e, f];
}
