import { BookmarkEnd, BookmarkStart, Bookmark as DocxBookmark } from 'docx';
import type { ParagraphChild } from 'docx';
import type { PrintDocument } from '../print-document.ts';
import { anchorsOf } from '../typst/edition-plan.ts';

export interface Bookmark {
  readonly id: number;
  /** At most 40 letters, digits and underscores, unique; the leading underscore hides it from Word's list. */
  readonly name: string;
}

/** The places of a document that can be linked to. */
export class Bookmarks {
  private readonly byAnchor = new Map<string, Bookmark>();
  private readonly placed = new Set<string>();
  private readonly listed: ReadonlySet<string>;

  constructor(document: PrintDocument) {
    const { sections } = document;
    // A contact that has its card in the list of contacts is linked there, not to its first card in a chapter.
    this.listed = new Set(sections.flatMap((section) => (section.type === 'contacts' ? section.contacts.map(({ anchor }) => anchor) : [])));
    for (const anchor of anchorsOf(document)) this.add(anchor);
    if (document.imprint?.contact) this.add(document.imprint.contact.anchor);
  }

  /** The bookmark to link to; null when the document has no such place. */
  target(anchor: string): Bookmark | null {
    return this.byAnchor.get(anchor) ?? null;
  }

  /** The bookmark to write here; null when the place has its bookmark elsewhere already. */
  place(anchor: string, where: 'text' | 'list' = 'text'): Bookmark | null {
    if (this.placed.has(anchor) || (where === 'text' && this.listed.has(anchor))) return null;
    this.placed.add(anchor);
    return this.target(anchor);
  }

  private add(anchor: string): void {
    if (this.byAnchor.has(anchor)) return;
    const id = this.byAnchor.size + 1;
    this.byAnchor.set(anchor, { id, name: `_Mappe${id}` });
  }
}

/** `docx` numbers bookmarks through the life of the program; ours have the same number each time a document is written. */
export class PlacedBookmark extends DocxBookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor({ id, name }: Bookmark, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}
