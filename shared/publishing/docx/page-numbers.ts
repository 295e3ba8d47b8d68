import { BuilderElement, TextRun } from 'docx';

/**
 * The page numbers of the contents, which are put in last: the layout that they come from takes longer than writing everything else, and
 * goes on meanwhile. Until then an element of our own, which no text can imitate, stands in the place of each.
 */
export class PageNumbers {
  private readonly places: { readonly anchor: string; readonly bookmark: string }[] = [];

  /** The place of one, with the tab before it; `bookmark` is the name of the bookmark at `anchor`. */
  placeFor(anchor: string, bookmark: string): TextRun {
    this.places.push({ anchor, bookmark });
    return new TextRun({ children: [new BuilderElement({ name: `mappe:page${this.places.length - 1}` })] });
  }

  /** `body` with a field for each number, as Word would write it (PAGEREF, ECMA-376 part 1, section 17.16.5.45). An unknown page has none. */
  putInto(body: string, pages: ReadonlyMap<string, number>): string {
    return body.replace(/<w:r><mappe:page(\d+)\/><\/w:r>/g, (_match, number: string) => {
      const place = this.places[Number(number)];
      const page = place && pages.get(place.anchor);
      return place && page !== undefined ? field(place.bookmark, page) : '';
    });
  }
}

function field(bookmark: string, page: number): string {
  return [
    '<w:tab/>',
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
    `<w:t xml:space="preserve">${page}</w:t>`,
    '<w:fldChar w:fldCharType="end"/>',
  ]
    .map((part) => `<w:r>${part}</w:r>`)
    .join('');
}
