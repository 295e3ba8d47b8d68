import type { PrintContact, PrintOffer, PrintRow, Run } from '../print-document.ts';
import { isDated, planCard, standsBelow, type CardPlan } from './plan-card.ts';
import { typstString } from './typst-string.ts';
import { textOf, writeRuns, writeText } from './write-runs.ts';
import type { WriteContext } from './write-context.ts';

interface CardPlace {
  /** In the directory, where links to the contact lead: the name in Typst of what that wants of the card. */
  readonly listed?: string | null;
  /** The last lines of these pages may begin within it. */
  readonly turn?: string | null;
}

export function writeContact(contact: PrintContact, outer: WriteContext, { listed = null, turn = null }: CardPlace = {}): string {
  const plan = planContact(contact, outer);
  const context = { ...outer, longestWhole: plan.shape === 'double' ? outer.measures.cards.half.beside : outer.measures.card };
  const anchor = context.anchors.claim(contact.anchor, listed !== null) ? typstString(contact.anchor) : 'none';
  const optional = (runs: PrintContact['explanation']): string => (runs === null ? 'none' : writeText(runs, context));
  const head = [anchor, writeRuns(contact.name, outer), optional(contact.explanation), optional(contact.organisation)];
  const at = timesOf(contact);
  const groups = [contact.rows.slice(0, at), contact.rows.slice(at)].map((rows) => writeRows(rows, context));
  const options = [
    ...(plan.shape === 'single' ? [] : [`plan: ${typstString(plan.shape)}`]),
    ...(plan.marked && listed === null ? ['marked: true'] : []),
    ...(plan.rather && listed === null ? ['rather: true'] : []),
    ...(plan.small ? ['small: true'] : []),
    ...(plan.tall ? ['tall: true'] : []),
    ...(listed === null ? [] : [`listed: ${listed}`]),
    ...(turn === null ? [] : [`turn: ${typstString(turn)}`]),
  ];
  return `contact-card(${['tone', ...head, ...groups, ...options].join(', ')})`;
}

export function planContact(contact: PrintContact, { measures, language }: WriteContext): CardPlan {
  return planCard(contact, timesOf(contact), measures.cards, language);
}

/** Where the rows begin that say when and with whom. */
function timesOf({ rows }: PrintContact): number {
  const times = rows.findIndex(({ kind }) => kind === 'hours' || kind === 'people');
  return times < 0 ? rows.length : times;
}

export function writeOffer(offer: PrintOffer, outer: WriteContext): string {
  const context = { ...outer, longestWhole: outer.measures.card };
  const narrow = { ...outer, longestWhole: outer.measures.hours };
  const when = offer.rows.find((row) => row.kind === 'when');
  const rest = offer.rows.filter((row) => row !== when);
  return `offer-card(${[
    'tone',
    writeRuns(offer.title, context),
    offer.description === null ? 'none' : writeText(offer.description, context),
    when === undefined ? 'none' : `(${writeRuns(when.label, narrow)}, ${writeStacked(when, narrow)})`,
    writeRunningRows(rest, context),
  ].join(', ')})`;
}

function writeRows(rows: readonly PrintRow[], context: WriteContext): string {
  return `(${rows.map((row) => `${writeRow(row, context)},`).join(' ')})`;
}

/** Rows of a timetable: the lines of each run on, with a dot between those that share a line of print. */
function writeRunningRows(rows: readonly PrintRow[], context: WriteContext): string {
  const written = rows.map(({ kind, label, lines }) => {
    const texts = lines.map(({ lead, runs }) => [...(lead ? [writeRuns(lead, context), '" "'] : []), writeRuns(runs, context)].join(' + '));
    // Sentences follow each other without a dot.
    const pieces = kind === 'registration' ? [texts.join(' + " " + ')] : texts;
    return `(${typstString(kind)}, ${writeRuns(label, context)}, (false, false), ((none, (${pieces.map((piece) => `${piece},`).join(' ')}), false),)),`;
  });
  return `(${written.join(' ')})`;
}

/** Rows of a card whose lines run on, and what stands between: what an office does. */
const RUN_ON: Readonly<Partial<Record<PrintRow['kind'], string>>> = { for: '\u00a0· ' };
/** Longer ones are sentences, which stand better one below the other. */
const RUN_ON_LENGTH = 90;

function writeRow(row: PrintRow, context: WriteContext): string {
  const below = (['whole', 'half'] as const).map((room) => standsBelow(row, room, context.measures.cards, context.language));
  return `(${typstString(row.kind)}, ${writeRuns(row.label, context)}, (${below.join(', ')}), (${writeLines(row, context)},))`;
}

function writeLines({ kind, lines }: PrintRow, context: WriteContext): string {
  const between = RUN_ON[kind];
  if (between !== undefined && lines.every(({ lead, runs }) => lead === null && textOf(runs).length <= RUN_ON_LENGTH)) {
    return `(none, ${lines.map(({ runs }) => writeRuns(runs, context)).join(` + ${typstString(between)} + `)}, false)`;
  }
  return lines
    .map(({ lead, runs }) => {
      const before = lead === null ? 'none' : writeRuns(lead.map(dayWithMonth), context);
      return `(${before}, ${writeRuns(runs, context)}, ${String(lead !== null && isDated(lead))})`;
    })
    .join(', ');
}

/** A date in a narrow column takes two lines where it must, but never ends one with "1." of "1. Januar". */
function dayWithMonth(run: Run): Run {
  return run.type === 'text' && !run.fact ? { ...run, text: run.text.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0') } : run;
}

const DATE = /(\d{1,2}\.?[ \u00a0]\p{L}[\p{L}\p{M}.]*[ \u00a0]\d{4})/u;

/** Dates as facts: each whole on its line, as far as that holds one. */
function datesWhole(run: Run): readonly Run[] {
  if (run.type !== 'text' || run.fact) return [run];
  return run.text.split(DATE).flatMap((text, at) => (text === '' ? [] : [{ ...run, text, fact: at % 2 === 1 }]));
}

/** Leads above their lines, for a narrow column. */
function writeStacked(row: PrintRow, context: WriteContext): string {
  const whole = (runs: readonly Run[]): readonly Run[] => runs.flatMap(datesWhole);
  const lines = row.lines.map(({ lead, runs }) => ({ lead: lead && whole(lead), runs: whole(runs) }));
  return `stacked-lines(${writeLines({ ...row, lines }, context)})`;
}
