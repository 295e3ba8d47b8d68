import type { ReadPdf, TextPiece } from './read-pdf.ts';

/** Without what typesetting may add or change: blanks, hyphens, marks of direction, forms of a letter. */
export function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00ad\u2010\u2011\u200e\u200f\u2066-\u2069-]/gu, '');
}

/** All that a reader gets of a file, page by page. */
export function textOf({ pages }: ReadPdf): string {
  return pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
}

/** Pieces at one height, bare, from left to right by where they lie; what is read from right to left counts as a gap. */
export function linesOf(pieces: readonly TextPiece[]): readonly string[] {
  const byHeight = new Map<number, TextPiece[]>();
  for (const piece of pieces) {
    const y = Math.round(piece.y);
    byHeight.set(y, [...(byHeight.get(y) ?? []), piece]);
  }
  return [...byHeight.values()].map((line) =>
    bare(
      line
        .toSorted((a, b) => a.x - b.x)
        .map(({ text, direction }) => (direction === 'rtl' ? '|' : text))
        .join(''),
    ),
  );
}
