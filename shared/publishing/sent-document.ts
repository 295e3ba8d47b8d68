import type { PrintDocument, PrintSection } from './print-document.ts';

/** A document on its way to who has the one before: a number stands for the section that had this place there, from 0. */
export type SentDocument = Omit<PrintDocument, 'sections'> & { readonly sections: readonly (PrintSection | number)[] };

/** Sends one document after the other to the same receiver, and of each only the sections that were not in the one before. */
export class DocumentSender {
  private before: readonly PrintSection[] = [];

  send({ sections, ...document }: PrintDocument): SentDocument {
    const places = new Map(this.before.map((section, place) => [section, place]));
    this.before = sections;
    return { ...document, sections: sections.map((section) => places.get(section) ?? section) };
  }
}

/** The other end: a section that was in the document before is the same object again. */
export class DocumentReceiver {
  private before: readonly PrintSection[] = [];

  /** @throws Error when a document before this one did not arrive */
  receive({ sections, ...document }: SentDocument): PrintDocument {
    this.before = sections.map((section) => (typeof section === 'number' ? this.known(section) : section));
    return { ...document, sections: this.before };
  }

  private known(place: number): PrintSection {
    const section = this.before[place];
    if (!section) throw new Error(`No section ${place} in the document before`);
    return section;
  }
}
