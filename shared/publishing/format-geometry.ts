import type { Format } from '../model/edition.ts';
import type { Direction } from '../model/language.ts';

/** How a flat sheet becomes a flyer: rolled in (Wickelfalz) or folded like a fan (Zickzackfalz, Leporello). */
export type Fold = 'wickel' | 'zickzack';

/** Everything in which one format differs from another. Lengths are millimetres of the trimmed page, text sizes points. */
export interface FormatGeometry {
  /**
   * brochure: cover, contents, chapters on pages of their own. sheet: a head instead of a cover, chapters one after the other.
   * flyer: one sheet in panels. checklist: a page of tasks to tear out.
   */
  readonly kind: 'brochure' | 'sheet' | 'flyer' | 'checklist';
  /** Whose sizes of titles, signs and cards it takes. */
  readonly look: 'a4' | 'a5';
  readonly width: number;
  readonly height: number;
  /** `inner` is where the sheet is bound: left in scripts that run left to right, on the right-hand page. */
  readonly margin: { readonly inner: number; readonly outer: number; readonly top: number; readonly bottom: number };
  readonly bodySize: number;
  readonly columns: number;
  /** Between columns. */
  readonly gutter: number;
  /** Chapters and parts begin on a right-hand page; the page before stays empty where need be. */
  readonly startsRight: boolean;
  /** The most pages that it has; null = as many as it takes. */
  readonly pages: number | null;
  readonly fold: Fold | null;
  /** From the bound edge to the line along which it is torn out. */
  readonly tear: number | null;
  /** How many characters go where. */
  readonly text: TextMeasures;
}

export interface TextMeasures {
  /** Longest fact that stays on one line: in running text, in a card, in the column of an offer's hours, in a whole table's row. */
  readonly line: number;
  readonly card: number;
  readonly hours: number;
  readonly table: number;
  /** Boxes and cards up to this length are kept on one page. */
  readonly unbroken: number;
  readonly cards: CardMeasures;
}

/** What contact cards hold, counted in Latin letters of usual width. */
export interface CardMeasures {
  /** Letters in a line beside its label, and below it: in a card of one column, and in half of one with two, whose longest `word` that is. */
  readonly whole: { readonly beside: number; readonly below: number };
  readonly half: { readonly beside: number; readonly below: number; readonly word: number };
  /** Opening hours stand below their label in any case. */
  readonly hoursBelow: boolean;
  /** Lines of a card that a page holds. */
  readonly page: number;
  /** Two columns where a card of one has more lines than this, and two take less than this share of them. */
  readonly doubleFrom: number;
  readonly doubleGain: number;
}

const A4_CARDS: CardMeasures = {
  whole: { beside: 60, below: 78 },
  half: { beside: 20, below: 31, word: 27 },
  hoursBelow: false,
  page: 52,
  doubleFrom: 0,
  doubleGain: 0.85,
};
const A5_CARDS: CardMeasures = {
  whole: { beside: 52, below: 66 },
  half: { beside: 16, below: 27, word: 21 },
  hoursBelow: false,
  page: 45,
  // A page this narrow has two columns only for a card that it cannot hold in one.
  doubleFrom: 45,
  doubleGain: 0.95,
};
const NARROW_CARDS: CardMeasures = { ...A5_CARDS, whole: { beside: 30, below: 46 }, hoursBelow: true, page: 55, doubleFrom: 55 };

const A4_TEXT: TextMeasures = { line: 64, card: 54, hours: 22, table: 72, unbroken: 3000, cards: A4_CARDS };
const A5_TEXT: TextMeasures = { line: 48, card: 38, hours: 18, table: 56, unbroken: 1700, cards: A5_CARDS };
const NARROW_TEXT: TextMeasures = { line: 34, card: 26, hours: 14, table: 42, unbroken: 700, cards: NARROW_CARDS };

const A4 = {
  kind: 'brochure',
  look: 'a4',
  width: 210,
  height: 297,
  margin: { inner: 30, outer: 30, top: 30, bottom: 27 },
  bodySize: 10.6,
  columns: 1,
  gutter: 0,
  startsRight: false,
  pages: null,
  fold: null,
  tear: null,
  text: A4_TEXT,
} as const satisfies FormatGeometry;

const A5 = {
  ...A4,
  look: 'a5',
  width: 148,
  height: 210,
  margin: { inner: 15, outer: 15, top: 17, bottom: 15.5 },
  bodySize: 9.2,
  text: A5_TEXT,
} as const satisfies FormatGeometry;

const FLYER = {
  ...A5,
  kind: 'flyer',
  width: 297,
  height: 210,
  bodySize: 8.4,
  columns: 3,
  pages: 2,
  // Smaller than a sheet's text in as wide a column.
  text: { ...NARROW_TEXT, table: 47 },
} as const satisfies FormatGeometry;

/** Side of a panel's text. All panels share one, so that text flows from each to the next. */
const PANEL_TEXT = 81;

const GEOMETRIES: Readonly<Record<Format, FormatGeometry>> = {
  a4: A4,
  a5: A5,
  // Holes of DIN 5005 are 12 mm from the edge; 80 mm apart they need 20 mm free.
  'a4-ring': { ...A4, margin: { inner: 36, outer: 24, top: 30, bottom: 27 }, startsRight: true },
  'sheet-a4': {
    ...A4,
    kind: 'sheet',
    look: 'a5',
    margin: { inner: 18, outer: 18, top: 17, bottom: 19 },
    bodySize: 9.8,
    columns: 2,
    gutter: 9,
    pages: 2,
    text: NARROW_TEXT,
  },
  'sheet-a5': { ...A5, kind: 'sheet', margin: { inner: 13, outer: 13, top: 12, bottom: 15 }, bodySize: 8.8, pages: 2 },
  // The margins are those of the inside; on the outside they change sides, as the narrow panel does.
  'flyer-wickel': {
    ...FLYER,
    margin: { inner: (100 - PANEL_TEXT) / 2, outer: (97 - PANEL_TEXT) / 2, top: 12, bottom: 12 },
    gutter: (297 - (100 - PANEL_TEXT) / 2 - (97 - PANEL_TEXT) / 2 - 3 * PANEL_TEXT) / 2,
    fold: 'wickel',
  },
  'flyer-zickzack': {
    ...FLYER,
    margin: { inner: (99 - PANEL_TEXT) / 2, outer: (99 - PANEL_TEXT) / 2, top: 12, bottom: 12 },
    gutter: 99 - PANEL_TEXT,
    fold: 'zickzack',
  },
  checklist: { ...A4, kind: 'checklist', margin: { inner: 30, outer: 18, top: 14, bottom: 16 }, bodySize: 10.2, pages: 1, tear: 15 },
};

export function geometryOf(format: Format): FormatGeometry {
  return GEOMETRIES[format];
}

/** Of one column of text. */
export function columnWidth({ kind, width, margin, columns, gutter }: FormatGeometry): number {
  return kind === 'flyer' ? PANEL_TEXT : (width - margin.inner - margin.outer - (columns - 1) * gutter) / columns;
}

export interface Panels {
  /** Widths from the left edge of the side as it lies before the eye. */
  readonly widths: readonly [number, number, number];
  /** Where from the left the panel lies that shows when the flyer is folded: its front, and its back. */
  readonly cover: 0 | 2 | null;
  readonly back: 0 | 1 | 2 | null;
  /** The panel that is folded in. */
  readonly flap: 0 | 2 | null;
}

/**
 * The panels of a flyer's two sides. The cover lies where the next panel opens away from it like a page: outside at the end of the
 * reading direction. Wickelfalz: the flap is 3 mm narrower, so that it lies flat within. A Zickzackfalz shows its last inner panel
 * behind. Right-to-left is the mirror image.
 */
export function panelsOf(fold: Fold, direction: Direction): { readonly outside: Panels; readonly inside: Panels } {
  const rtl = direction === 'rtl';
  const start = rtl ? 2 : 0;
  const end = rtl ? 0 : 2;
  const turned = ([a, b, c]: readonly [number, number, number]): readonly [number, number, number] => (rtl ? [c, b, a] : [a, b, c]);
  if (fold === 'zickzack') {
    return {
      outside: { widths: [99, 99, 99], cover: end, back: null, flap: null },
      inside: { widths: [99, 99, 99], cover: null, back: end, flap: null },
    };
  }
  return {
    outside: { widths: turned([97, 100, 100]), cover: end, back: 1, flap: start },
    inside: { widths: turned([100, 100, 97]), cover: null, back: null, flap: null },
  };
}

/** In how many columns, in reading order, text may stand; null = any number. A flyer keeps its cover free, and its back for an imprint. */
export function columnLimit(geometry: FormatGeometry, hasImprint: boolean): number | null {
  if (geometry.pages === null) return null;
  if (geometry.kind === 'flyer') return hasImprint ? 4 : 5;
  return geometry.pages * geometry.columns;
}

/** Columns of text on each side. On a Zickzackfalz the imprint's panel is the last of the inside, so that both sides keep two. */
export function columnsOf(geometry: FormatGeometry, hasImprint: boolean): number {
  return geometry.fold === 'zickzack' && hasImprint ? 2 : geometry.columns;
}
