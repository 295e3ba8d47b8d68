import type { PrintDocument } from '../../print-document.ts';
import { toneOf } from '../../typst/tone.ts';

/** Colours of a document as Word writes them: six hexadecimal digits without "#". All text colours reach 4.5:1 on their ground. */
export interface Look {
  readonly primary: string;
  readonly accent: string;
  /** A ground for cards, light enough for any text colour. */
  readonly tint: string;
}

export const INK = '1B2A30';
export const GREY = '595F63';
export const RULE = 'C9D2D6';

const DEFAULT_PRIMARY = '#1f4e79';

/** The same tones as in the PDF. */
export function lookOf(document: PrintDocument): Look {
  const { strong, soft } = toneOf(colourOr(document.look.primary));
  return { primary: digits(strong), accent: readable(document.look.accent), tint: digits(soft) };
}

/** A colour dark enough to be read on white and light grounds, and white on it. */
export function readable(colour: string): string {
  return digits(toneOf(colourOr(colour)).strong);
}

function colourOr(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : DEFAULT_PRIMARY;
}

function digits(colour: string): string {
  return colour.slice(1).toUpperCase();
}
