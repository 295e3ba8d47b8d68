import type { PrintBlock } from './print-document.ts';
import { runsText } from './runs.ts';

const FEW_LINES = 240;
const ONE_LINE = 80;

/**
 * Letters of a paragraph that belongs to what follows it. What is high and stays whole - a picture, a card, a timetable - would take more
 * than a line along to the next page and leave a hole in this one.
 */
const LONGEST: Readonly<Partial<Record<PrintBlock['type'], number>>> = {
  list: FEW_LINES,
  steps: FEW_LINES,
  table: FEW_LINES,
  qr: FEW_LINES,
  image: ONE_LINE,
  contact: ONE_LINE,
  offers: ONE_LINE,
};

/** A short paragraph before a list, a card or a code belongs to it and must not be left alone at the foot of a page. */
export function leadsTo(
  block: PrintBlock | undefined,
  next: PrintBlock | undefined,
): block is Extract<PrintBlock, { readonly type: 'paragraph' }> {
  if (block?.type !== 'paragraph' || next === undefined) return false;
  const longest = LONGEST[next.type];
  return longest !== undefined && runsText(block.runs).length <= longest;
}
