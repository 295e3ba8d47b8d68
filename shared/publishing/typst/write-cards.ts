import type { PrintContact, PrintOffer, PrintRow } from '../print-document.ts';
import { typstString } from './typst-string.ts';
import { textOf, writeRuns } from './write-runs.ts';
import type { WriteContext } from './write-context.ts';

/** Characters that fit on one line of a card's text column. */
const CARD_LINE = { a4: 54, a5: 38 } as const;

/** `anchored`: the card stands in the index, where links to the contact lead. */
export function writeContact(contact: PrintContact, outer: WriteContext, anchored = false): string {
  const context = inCard(outer);
  const anchor = context.anchors.claim(contact.anchor, anchored) ? typstString(contact.anchor) : 'none';
  const optional = (runs: PrintContact['explanation']): string => (runs === null ? 'none' : writeRuns(runs, context));
  const head = [anchor, writeRuns(contact.name, outer), optional(contact.explanation), optional(contact.organisation)];
  const breakable = String(lengthOf(contact.rows) > context.longestUnbroken);
  return `contact-card(${['tone', ...head, breakable, ...contact.rows.map((row) => writeRow(row, context))].join(', ')})`;
}

export function writeOffer(offer: PrintOffer, outer: WriteContext): string {
  const context = inCard(outer);
  const narrow = { ...outer, longestWhole: outer.format === 'a4' ? 22 : 18 };
  const when = offer.rows.find((row) => row.kind === 'when');
  const rest = offer.rows.filter((row) => row !== when);
  return `offer-card(${[
    'tone',
    writeRuns(offer.title, context),
    offer.description === null ? 'none' : writeRuns(offer.description, context),
    when === undefined ? 'none' : `(${writeRuns(when.label, narrow)}, ${writeLines(when, narrow, true)})`,
    ...rest.map((row) => writeRow(row, narrow)),
  ].join(', ')})`;
}

function writeRow(row: PrintRow, context: WriteContext): string {
  const wide = String(row.lines.some((line) => line.lead !== null));
  return `(${typstString(row.kind)}, ${writeRuns(row.label, context)}, ${wide}, ${writeLines(row, context)})`;
}

/** `stacked`: leads stand above their lines, for a narrow column. */
function writeLines(row: PrintRow, context: WriteContext, stacked = false): string {
  const lines = row.lines.map(({ lead, runs }) => `(${lead === null ? 'none' : writeRuns(lead, context)}, ${writeRuns(runs, context)})`);
  return `lines(${[...(stacked ? ['stacked: true'] : []), ...lines].join(', ')})`;
}

function inCard(context: WriteContext): WriteContext {
  return { ...context, longestWhole: CARD_LINE[context.format] };
}

function lengthOf(rows: readonly PrintRow[]): number {
  return rows.flatMap((row) => row.lines).reduce((sum, line) => sum + Math.max(40, textOf(line.runs).length), 0);
}
