import type { Format } from '../../model/edition.ts';
import { findLanguage } from '../../model/language.ts';
import type { LanguageTag, Script } from '../../model/language.ts';
import { geometryOf } from '../format-geometry.ts';
import type { FormatGeometry } from '../format-geometry.ts';
import { complexScale } from './word-language.ts';

/** Lengths of a page in twips (1/1440 inch), text sizes in points. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly side: number; readonly gutter: number };
  readonly header: number;
  readonly textWidth: number;
  readonly textHeight: number;
  /** Size of running text. */
  readonly bodySize: number;
  /** Average advance of a letter of the language, and of one in a German fact beside it, in twips: enough to plan columns. */
  readonly letter: number;
  readonly factLetter: number;
  /** Column of labels in a card ("Phone"). */
  readonly labelWidth: number;
  /** Column of what leads a line ("Monday to Friday"). */
  readonly leadWidth: number;
  /** Whether a label stands above lines that have such a lead, for want of room. */
  readonly labelsAbove: boolean;
  /** Distance of lines in 240ths of what the font asks for: the same on paper as in the PDF. */
  readonly line: { readonly text: number; readonly tight: number };
  /** What the font asks for, in em of Latin letters, where lines of cards have a fixed height; null = a share of what each font asks for. */
  readonly fixedLine: number | null;
  /** Chapters follow each other on a page, below the title of the whole: sheets and checklists. */
  readonly runsOn: boolean;
}

export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

interface Measures {
  readonly page: readonly [width: number, height: number];
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  readonly gutter: number;
  readonly bodySize: number;
  readonly labelWidth: number;
  readonly leadWidth: number;
  readonly labelsAbove: boolean;
}

/** Millimetres. */
const MEASURES: Readonly<Record<FormatGeometry['look'], Measures>> = {
  a4: { page: [210, 297], side: 27, top: 29, bottom: 21, gutter: 6, bodySize: 10.5, labelWidth: 35, leadWidth: 48, labelsAbove: false },
  a5: { page: [148, 210], side: 13, top: 17, bottom: 15.5, gutter: 4, bodySize: 9, labelWidth: 28.5, leadWidth: 48, labelsAbove: true },
};

/**
 * Advance of a letter in em that columns are planned with. Averages of running text in the fonts that are shipped: Noto Sans 0.44
 * (digits 0.55), Noto Naskh Arabic 0.37, Noto Sans Ethiopic 0.57, Noto Sans Devanagari 0.38; a fifth more here, for wide words.
 */
const DIGIT = 0.56;
const LETTERS: Readonly<Partial<Record<Script, number>>> = { Arab: 0.44, Ethi: 0.68, Deva: 0.46 };
const LATIN_LETTER = 0.53;

/**
 * Noto Sans asks for 1.36 em, Noto Naskh Arabic for 1.7, Noto Sans Devanagari for 1.3. Arabic is set a little closer than in the PDF, which
 * draws back a chapter's last lines where Word cannot: at the PDF's distance the sample took six pages more in A5, so it takes two.
 */
const LINES: Readonly<Partial<Record<Script, PageGeometry['line']>>> = {
  Arab: { text: 202, tight: 192 },
  Ethi: { text: 256, tight: 242 },
  Deva: { text: 286, tight: 270 },
};
const LATIN_LINES = { text: 250, tight: 236 };

/** A paragraph of two fonts LibreOffice sets unevenly: below a share of one it takes the second line closer than the first. */
const ARABIC_ASKS = 1.7;

/** Rules for easy language ask for larger letters (DIN SPEC 33429). */
const EASY_SCALE = 1.15;

/** Sheets and checklists take the page of their size; a ring folder's pages have room for the holes. */
function measuresOf(format: Format): Measures {
  const { width, startsRight } = geometryOf(format);
  const measures = MEASURES[width < 210 ? 'a5' : 'a4'];
  return startsRight ? { ...measures, gutter: 14, side: 20 } : measures;
}

export function pageGeometry(format: Format, language: LanguageTag): PageGeometry {
  const { page, side, top, bottom, gutter, bodySize, labelWidth, leadWidth, labelsAbove } = measuresOf(format);
  const [width, height] = page.map(twips);
  if (width === undefined || height === undefined) throw new RangeError(`No page size for ${format}`);
  const size = language === 'de-x-leicht' ? bodySize * EASY_SCALE : bodySize;
  const script = findLanguage(language)?.script ?? 'Latn';
  const scale = script === 'Latn' ? 1 : complexScale(language);
  const margin = { top: twips(top), bottom: twips(bottom), side: twips(side), gutter: twips(gutter) };
  return {
    width,
    height,
    margin,
    header: twips(top * 0.45),
    textWidth: width - 2 * margin.side - margin.gutter,
    textHeight: height - margin.top - margin.bottom,
    bodySize: size,
    letter: size * 20 * (LETTERS[script] ?? LATIN_LETTER) * scale,
    // In right-to-left lines LibreOffice sets digits as large as the letters around them.
    factLetter: size * 20 * DIGIT * scale,
    labelWidth: twips(labelWidth),
    leadWidth: twips(leadWidth),
    labelsAbove,
    line: LINES[script] ?? LATIN_LINES,
    fixedLine: script === 'Arab' ? ARABIC_ASKS * scale : null,
    runsOn: geometryOf(format).kind !== 'brochure',
  };
}
