import type { PrintBlock } from './print-document.ts';
import { runsText } from './runs.ts';

/** Letters of a paragraph that belongs to what follows it. */
const FEW_LINES = 240;
const ONE_LINE = 80;

const INTRODUCED: ReadonlySet<PrintBlock['type']> = new Set(['list', 'steps', 'table', 'qr', 'image', 'contact', 'offers']);
/** What is high and stays whole would take more than a line along to the next page and leave a hole in this one. */
const HIGH: ReadonlySet<PrintBlock['type']> = new Set(['image', 'contact', 'offers']);

/**
 * A short paragraph before a list, a card or a code belongs to it and must not be left alone at the foot of a page.
 * @param panels the text stands in panels or columns, each of which is seen by itself: there words stay with their card
 */
export function leadsTo(
  block: PrintBlock | undefined,
  next: PrintBlock | undefined,
  panels: boolean,
): block is Extract<PrintBlock, { readonly type: 'paragraph' }> {
  if (block?.type !== 'paragraph' || next === undefined || !INTRODUCED.has(next.type)) return false;
  return runsText(block.runs).length <= (HIGH.has(next.type) && !panels ? ONE_LINE : FEW_LINES);
}
