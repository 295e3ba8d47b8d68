import type { Format } from '../../model/edition.ts';

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
  /** Column of labels in a card ("Phone"), and of weekdays within it. */
  readonly labelWidth: number;
  readonly leadWidth: number;
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
}

/** Millimetres. */
const MEASURES: Readonly<Record<Format, Measures>> = {
  a4: { page: [210, 297], side: 22, top: 26, bottom: 24, gutter: 6, bodySize: 10.5, labelWidth: 36, leadWidth: 34 },
  a5: { page: [148, 210], side: 14, top: 20, bottom: 18, gutter: 4, bodySize: 9.5, labelWidth: 28, leadWidth: 28 },
};

export function pageGeometry(format: Format): PageGeometry {
  const { page, side, top, bottom, gutter, bodySize, labelWidth, leadWidth } = MEASURES[format];
  const [width, height] = page.map(twips);
  if (width === undefined || height === undefined) throw new RangeError(`No page size for ${format}`);
  const margin = { top: twips(top), bottom: twips(bottom), side: twips(side), gutter: twips(gutter) };
  return {
    width,
    height,
    margin,
    header: twips(top * 0.45),
    textWidth: width - 2 * margin.side - margin.gutter,
    textHeight: height - margin.top - margin.bottom,
    bodySize,
    labelWidth: twips(labelWidth),
    leadWidth: twips(leadWidth),
  };
}
