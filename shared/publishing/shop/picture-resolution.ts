import type { FilePlace, Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem.ts';
import { imagesOf } from '../pictures/images-of.ts';
import type { PictureSize } from '../pictures/picture-size.ts';
import { pixelSize } from '../pictures/pixel-size.ts';
import type { PrintDocument } from '../print-document.ts';

/** A picture of pixels as it was laid out. */
export interface PlacedPicture extends PictureSize {
  /** From 1. */
  readonly page: number;
  /** Pixels per inch in the direction that has fewer. */
  readonly dpi: number;
}

/** Offset printing shows what it can from here on. */
export const PRINT_DPI = 300;

/** Shadows and blurs of vector pictures become pixels when they are set, and are soft anyway. */
const SOFT_DPI = 250;

/** Pictures that will look coarse in print, each with the chapter that shows it. */
export function coarsePictures(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  placed: readonly PlacedPicture[],
): readonly Problem[] {
  const sources = imagesOf(document).flatMap(({ image, path, line }) => {
    const size = pixelSize(pictures.get(image.path));
    return size ? [{ source: image.path, size, at: (line === null ? { path } : { path, line }) satisfies FilePlace }] : [];
  });
  const seen = new Map<string, number>();
  return placed.flatMap((picture) => {
    // Which picture it is shows in its size; of several, they come in the order of the document.
    const size = shapeOf(picture);
    const alike = sources.filter((one) => shapeOf(one.size) === size);
    const nth = seen.get(size) ?? 0;
    seen.set(size, nth + 1);
    const source = alike[Math.min(nth, alike.length - 1)];
    if (picture.dpi >= (source ? PRINT_DPI - 1 : SOFT_DPI)) return [];
    const data = { source: source?.source ?? null, page: picture.page, dpi: Math.round(picture.dpi), wanted: PRINT_DPI };
    return [problem('picture.coarse', data, source?.at ?? null, 'warning')];
  });
}

/** The typesetter turns pictures that the camera took upright. */
function shapeOf({ width, height }: PictureSize): string {
  return `${Math.min(width, height)} x ${Math.max(width, height)}`;
}
