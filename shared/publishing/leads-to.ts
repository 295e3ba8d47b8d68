import type { PrintBlock } from './print-document.ts';
import { runsText } from './runs.ts';

const INTRODUCED: ReadonlySet<PrintBlock['type']> = new Set(['list', 'steps', 'table', 'qr', 'image', 'contact', 'offers']);
const LONGEST = 240;

/** A short paragraph before a list, a table or a code belongs to it and must not be left alone at the foot of a page. */
export function leadsTo(
  block: PrintBlock | undefined,
  next: PrintBlock | undefined,
): block is Extract<PrintBlock, { readonly type: 'paragraph' }> {
  return block?.type === 'paragraph' && next !== undefined && INTRODUCED.has(next.type) && runsText(block.runs).length <= LONGEST;
}
