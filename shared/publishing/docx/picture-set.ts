import { AppError, appError } from '../../model/app-error.ts';
import type { Rasteriser } from '../../ports/rasteriser.ts';
import { checkPicture, sniffPicture } from '../pictures/check-picture.ts';
import { jpegSize, pngSize } from '../pictures/picture-size.ts';
import type { PictureSize } from '../pictures/picture-size.ts';
import { picturesOf } from '../pictures-of.ts';
import type { PrintDocument } from '../print-document.ts';
import { coverFit } from './cover-fit.ts';
import { COVER_PATTERN, coverPattern } from './cover-pattern.ts';
import type { PageGeometry } from './page-geometry.ts';

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
/** 200 dpi: large plain shapes. */
const PATTERN_WIDTH = 1300;

/**
 * Every picture of a document, ready to place, and the pattern of a cover that has none; vectors become PNG, which every word processor shows.
 * @throws AppError `picture.missing` and what `checkPicture` finds.
 */
export async function pictureSet(
  document: PrintDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  rasteriser: Rasteriser,
  page: PageGeometry,
): Promise<ReadonlyMap<string, PlacedPicture>> {
  const placed = picturesOf(document).map(async (path) => {
    const bytes = pictures.get(path);
    if (!bytes) throw appError('picture.missing', { source: path });
    return [path, await place(path, bytes, path === document.look.logo?.path ? ARMS_WIDTH : VECTOR_WIDTH, rasteriser)] as const;
  });
  return new Map(await Promise.all([...placed, ...drawnCover(document, rasteriser, page)]));
}

function drawnCover(
  document: PrintDocument,
  rasteriser: Rasteriser,
  page: PageGeometry,
): readonly Promise<readonly [string, PlacedPicture]>[] {
  if (!document.cover || document.cover.image) return [];
  const pattern = new TextEncoder().encode(coverPattern(document, coverFit(document, page).rows));
  return [place(COVER_PATTERN, pattern, PATTERN_WIDTH, rasteriser).then((picture) => [COVER_PATTERN, picture] as const)];
}

async function place(path: string, bytes: Uint8Array, vectorWidth: number, rasteriser: Rasteriser): Promise<PlacedPicture> {
  const fault = checkPicture(path, bytes);
  if (fault) throw new AppError(fault);
  const format = sniffPicture(bytes);
  if (format === 'SVG') {
    const png = await draw(path, bytes, vectorWidth, rasteriser);
    return { type: 'png', bytes: png, ...sizeOf(path, pngSize(png)), vector: true };
  }
  const size = format === 'PNG' ? pngSize(bytes) : jpegSize(bytes);
  return { type: format === 'PNG' ? 'png' : 'jpg', bytes, ...sizeOf(path, size), vector: false };
}

async function draw(path: string, svg: Uint8Array, width: number, rasteriser: Rasteriser): Promise<Uint8Array> {
  try {
    return await rasteriser.svgToPng(svg, width);
  } catch (cause) {
    throw appError('picture.not-a-picture', { source: path }, { path }, { cause });
  }
}

function sizeOf(path: string, size: PictureSize | null): PictureSize {
  if (!size) throw appError('picture.not-a-picture', { source: path }, { path });
  return size;
}
