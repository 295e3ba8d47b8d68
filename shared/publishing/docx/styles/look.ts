import type { PrintDocument } from '../../print-document.ts';

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

const DEFAULT_PRIMARY = '1F4E79';

export function lookOf(document: PrintDocument): Look {
  const primary = readable(document.look.primary);
  return { primary, accent: readable(document.look.accent), tint: mix(primary, 'FFFFFF', 0.93) };
}

/** A colour dark enough to be read on white, and white on it: 4.5:1 (WCAG 2.2, success criterion 1.4.3). */
export function readable(colour: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour)?.[1]?.toUpperCase() ?? DEFAULT_PRIMARY;
  for (let share = 0; share < 1; share += 0.05) {
    const darker = mix(hex, '000000', share);
    // Against the lightest tint that text stands on, not only against white.
    if (contrastWithWhite(darker) >= 5) return darker;
  }
  return '000000';
}

/** WCAG 2.2, definition of contrast ratio, against white. */
export function contrastWithWhite(hex: string): number {
  const linear = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  return 1.05 / (luminance + 0.05);
}

function mix(hex: string, other: string, share: number): string {
  const others = channels(other);
  return channels(hex)
    .map((value, index) => Math.round(value + ((others[index] ?? 0) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function channels(hex: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
