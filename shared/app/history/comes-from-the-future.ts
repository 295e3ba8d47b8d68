import type { Version } from '../../ports/history.ts';

/** Computers are never quite together, and some stand in another time zone than they say. */
const TOLERATED = 24 * 60 * 60 * 1000;

/** Whether a version has a date that is still to come: the clock here is behind, or that of another computer was ahead. @param now by the clock here, in milliseconds */
export function comesFromTheFuture({ at }: Pick<Version, 'at'>, now: number): boolean {
  return Date.parse(at) > now + TOLERATED;
}
