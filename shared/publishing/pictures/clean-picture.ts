import { AppError } from '../../model/app-error.ts';
import type { Problem } from '../../model/problem.ts';
import { checkPicture } from './check-picture.ts';
import { cleanSvg } from './clean-svg.ts';

export interface CleanPicture {
  readonly bytes: Uint8Array;
  /** Of a drawing: what must not be in one that is printed, and no longer is. */
  readonly removed: readonly string[];
}

/**
 * A picture as it may be taken into a folder: a drawing without what could run or reach outside, anything else as it is.
 * @throws AppError `picture.not-a-picture`, `picture.format`, `picture.too-large`, `picture.unsafe` for what cannot be cleaned
 */
export function cleanPicture(source: string, bytes: Uint8Array): CleanPicture {
  const fault = checkPicture(source, bytes);
  if (fault === null) return { bytes, removed: [] };
  const clean = fault.code === 'picture.unsafe' ? cleanSvg(bytes) : null;
  // What was written is looked at like any other picture: no drawing comes in because we believe ourselves.
  const left: Problem | null = clean && checkPicture(source, clean.bytes);
  if (clean === null || left !== null) throw new AppError(fault);
  return clean;
}
