import { LANGUAGES, type LanguageTag, type Script } from '../../model/language.ts';
import type { PrintContact, PrintRow, Run } from '../print-document.ts';
import type { CardMeasures } from '../format-geometry.ts';
import { isEasyLanguage } from './typst-language.ts';
import { textOf } from './write-runs.ts';

/** How a card is set. */
export interface CardPlan {
  /**
   * double: rows of reach beside rows of times. divided: so tall that a page before it would be left half empty; the times may stand on
   * the next page, below the name once more.
   */
  readonly shape: 'single' | 'double' | 'divided';
  /** It is divided only where it would else leave more than a third of a page empty: who reads with difficulty reads a whole card more easily. */
  readonly rather: boolean;
  /** It may leave a hole before it, which the page is watched for. */
  readonly marked: boolean;
  /** It takes so much of a page that it is set smaller. */
  readonly small: boolean;
  /** It may be longer than a page. */
  readonly tall: boolean;
}

/** How wide a letter is, against a Latin one. */
const WIDTHS: Readonly<Partial<Record<Script, number>>> = { Arab: 0.9, Ethi: 1.2, Hans: 1.9, Cyrl: 1.1, Grek: 1.05, Armn: 1.1, Geor: 1.1 };

/** How high a line is, against one of Latin letters. */
const HEIGHTS: Readonly<Partial<Record<Script, number>>> = { Arab: 1.1, Deva: 1.1, Ethi: 1.05, Hans: 1.1 };
const EASY_HEIGHT = 1.3;

/** What setting a card smaller takes off it. */
const SMALLER = 0.88;
/** Share of a page. Cards that take less are kept whole. */
const DIVIDED_FROM = 0.6;
const EASY_DIVIDED_FROM = 0.35;
const MARKED_FROM = 0.27;

/** Head and edges of a card, and the air between two rows, in lines. */
const HEAD = 3.4;
const BETWEEN = 0.3;
type Room = 'whole' | 'half';

/** The weekdays' share of the room. */
const LEAD = 0.46;

/**
 * Decides by counting letters, without laying anything out: trying two ways in Typst sets every word of the card as often as there are
 * ways, and cards stand on every other page.
 */
export function planCard({ rows }: PrintContact, times: number, measures: CardMeasures, language: LanguageTag): CardPlan {
  const easy = isEasyLanguage(language);
  const reach = rows.slice(0, times);
  const whole = reach.filter(({ kind }) => kind === 'for');
  const height = (some: readonly PrintRow[], room: Room): number =>
    some.reduce((sum, row) => sum + BETWEEN + heightOfRow(row, room, measures, language), 0);
  const single = HEAD + height(rows, 'whole');
  const halves = [reach.slice(whole.length), rows.slice(times)].map((some) => height(some, 'half'));
  const both = HEAD + height(whole, 'whole') + Math.max(...halves);
  const fitting = longestWord(reach.slice(whole.length)) <= measures.half.word;
  const wanted = reach.length >= 3 && times < rows.length && single > measures.doubleFrom && fitting;
  const double = wanted && both < measures.doubleGain * single;
  const lines = double ? both : single;
  const small = lines > 0.42 * measures.page;
  const share = (lines * (small && !easy ? SMALLER : 1) * heightOf(language)) / measures.page;
  const divided = !double && times > 0 && times < rows.length && share > (easy ? EASY_DIVIDED_FROM : DIVIDED_FROM);
  const rather = easy && divided && share <= 1;
  const marked = rather || (!divided && share > MARKED_FROM);
  return { shape: double ? 'double' : divided ? 'divided' : 'single', rather, marked, small, tall: share > 1 };
}

/** Whether the lines of a row have so little room beside their label that they stand below it. */
export function standsBelow(row: PrintRow, room: Room, measures: CardMeasures, language: LanguageTag): boolean {
  if (row.lines.every(({ lead }) => lead === null)) return false;
  const { beside, below } = measures[room];
  return measures.hoursBelow || linesOf(row, beside, language) > 1.3 * linesOf(row, below, language);
}

function heightOfRow(row: PrintRow, room: Room, measures: CardMeasures, language: LanguageTag): number {
  const { beside, below } = measures[room];
  return standsBelow(row, room, measures, language) ? 1 + linesOf(row, below, language) : linesOf(row, beside, language);
}

function linesOf({ kind, lines }: PrintRow, room: number, language: LanguageTag): number {
  const letters = room / widthOf(language);
  const texts = lines.map(({ runs }) => textOf(runs).length);
  // What an office does runs on.
  if (kind === 'for') return Math.ceil(texts.reduce((sum, text) => sum + text + 3, 0) / letters);
  const leads = lines.map(({ lead }) => (lead ? textOf(lead).length : 0));
  const days = leads.filter((_, at) => !isDated(lines[at]?.lead ?? []));
  const column = Math.min(LEAD * letters, Math.max(1, ...(days.some((length) => length > 0) ? days : leads)));
  return texts.reduce((sum, text, at) => {
    const lead = leads[at] ?? 0;
    const runsOn = lead > column && isDated(lines[at]?.lead ?? []);
    const own = lead === 0 ? text / letters : runsOn ? (lead + 2 + text) / letters : Math.max(lead / column, text / (letters - column - 2));
    return sum + Math.max(1, Math.ceil(own));
  }, 0);
}

/** A mail address is one word, which nobody likes to read in pieces. */
function longestWord(rows: readonly PrintRow[]): number {
  return Math.max(
    0,
    ...rows.flatMap(({ lines }) =>
      lines.flatMap(({ runs }) =>
        textOf(runs)
          .split(' ')
          .map((word) => word.length),
      ),
    ),
  );
}

/** Whether the lead of a line is a date and not days of the week: a date may be so long that it runs on into the line. */
export function isDated(lead: readonly Run[]): boolean {
  return /\d/.test(textOf(lead));
}

function widthOf(language: LanguageTag): number {
  return (WIDTHS[scriptOf(language)] ?? 1) * (isEasyLanguage(language) ? 1.15 : 1);
}

function heightOf(language: LanguageTag): number {
  return (HEIGHTS[scriptOf(language)] ?? 1) * (isEasyLanguage(language) ? EASY_HEIGHT : 1);
}

function scriptOf(language: LanguageTag): Script {
  return LANGUAGES.find(({ tag }) => tag === language)?.script ?? 'Latn';
}
