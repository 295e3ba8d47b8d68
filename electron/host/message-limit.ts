import type { Row } from '../../shared/api/row.ts';
import { MESSAGE_LIMIT } from '../../shared/api/row.ts';

/**
 * How many bytes a message may have. A host has to know before it reads, so that a call with a limit of its own is announced
 * in a header; what announces nothing, or nothing that we know, is bounded like all others.
 */
export function limitOf(rows: Readonly<Record<string, Pick<Row, 'limit'>>>, announced: unknown): number {
  const row = typeof announced === 'string' && Object.hasOwn(rows, announced) ? rows[announced] : null;
  return row?.limit ?? MESSAGE_LIMIT;
}
