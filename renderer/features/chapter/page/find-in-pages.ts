/** A piece of text on a page, and how far below the page's top it stands, as a share of its height. */
export interface PieceOfPage {
  readonly text: string;
  readonly at: number;
}

export interface PlaceOnPages {
  /** From 0. */
  readonly page: number;
  /** As a share of the page's height. */
  readonly at: number;
}

/** What is looked for: wordings of one place, the surest first, and about how far into the text it is, from 0 to 1. */
export interface SoughtPlace {
  readonly wordings: readonly string[];
  readonly share: number;
}

/**
 * Where a place of the text lies on the pages; among several places of one wording the one nearest to its share of the text. null when
 * none of the wordings is there. Only letters and digits count: lines are broken and words divided, and pages have signs of their own.
 */
export function findInPages(pages: readonly (readonly PieceOfPage[])[], { wordings, share }: SoughtPlace): PlaceOnPages | null {
  let all = '';
  const starts: { readonly start: number; readonly place: PlaceOnPages }[] = [];
  pages.forEach((pieces, page) => {
    for (const { text, at } of pieces) {
      starts.push({ start: all.length, place: { page, at } });
      all += lettersOf(text);
    }
  });
  for (const wording of wordings.map(lettersOf)) {
    const found = wording === '' ? [] : placesOf(wording, all);
    const [nearest] = found.toSorted((a, b) => Math.abs(a - share * all.length) - Math.abs(b - share * all.length));
    if (nearest !== undefined) return starts.findLast(({ start }) => start <= nearest + wording.length - 1)?.place ?? null;
  }
  return null;
}

export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function placesOf(wording: string, all: string): readonly number[] {
  const places: number[] = [];
  for (let at = all.indexOf(wording); at >= 0; at = all.indexOf(wording, at + 1)) places.push(at);
  return places;
}
