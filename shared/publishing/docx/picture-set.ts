import { appError } from '../../model/app-error.ts';
import type { Rasteriser } from '../../ports/rasteriser.ts';
import { picturesOf } from '../pictures-of.ts';
import type { PrintDocument } from '../print-document.ts';
import { pixelSize } from './pixel-size.ts';

/** A picture as `docx` can place it; size in pixels. */
export interface PlacedPicture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Drawn from a vector picture: has no natural size. */
  readonly vector: boolean;
}

/** Enough for 300 dpi over the text width of A4. */
const VECTOR_WIDTH = 1960;
/** The same for the arms on the cover, 34 mm wide. */
const ARMS_WIDTH = 420;

/**
 * Every picture of a document, ready to place; vectors become PNG, which every word processor shows.
 * @throws AppError `picture.missing`, `picture.not-a-picture`.
 */
export async function pictureSet(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  rasteriser: Rasteriser,
): Promise<ReadonlyMap<string, PlacedPicture>> {
  const placed = new Map<string, PlacedPicture>();
  for (const path of picturesOf(document)) {
    const bytes = pictures.get(path);
    if (!bytes) throw appError('picture.missing', { source: path });
    // oxlint-disable-next-line no-await-in-loop -- one picture at a time: a photograph takes megabytes while it is decoded
    placed.set(path, await place(path, bytes, path === document.look.logo?.path ? ARMS_WIDTH : VECTOR_WIDTH, rasteriser));
  }
  return placed;
}

async function place(path: string, bytes: Uint8Array, vectorWidth: number, rasteriser: Rasteriser): Promise<PlacedPicture> {
  const known = pixelSize(bytes);
  if (known) return { ...known, bytes, vector: false };
  try {
    const png = await rasteriser.svgToPng(bytes, vectorWidth);
    const size = pixelSize(png);
    if (size) return { ...size, bytes: png, vector: true };
  } catch (cause) {
    throw appError('picture.not-a-picture', { source: path }, null, { cause });
  }
  throw appError('picture.not-a-picture', { source: path });
}
