import { Paragraph } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { BoxKind } from '../../model/block.ts';
import type { Direction } from '../../model/language.ts';
import type { PrintDocument } from '../print-document.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Look } from './styles/look.ts';
import type { Numbering } from './numbering.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { PageNumbers } from './page-numbers.ts';
import type { PlacedPicture } from './picture-set.ts';

/** What every writer needs to know about the document at hand, and what is counted on the way through it. */
export interface Layout {
  readonly document: PrintDocument;
  readonly page: PageGeometry;
  readonly look: Look;
  readonly hasParts: boolean;
  readonly bookmarks: Bookmarks;
  readonly numbering: Numbering;
  readonly pictures: ReadonlyMap<string, PlacedPicture>;
  readonly pageNumbers: PageNumbers;
  readonly flow: Flow;
  /** Characters of a fact that are kept on one line; all, when not given. */
  readonly longestFact?: number;
}

/** Where a block stands. */
export interface Place {
  readonly direction: Direction;
  readonly inside: BoxKind | 'quote' | null;
  /** Lists around it; 0 = none. */
  readonly depth: number;
  /** Twips from the margin to its text. */
  readonly indent: number;
  /** Outline level of the chapter around it, 0 = first. */
  readonly outline: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

/** What is decided before the paragraph that it concerns is written. */
export class Flow {
  private breakBefore = false;
  private drawings = 0;
  private heading = '';
  private readonly captions: string[] = [];

  breakPage(): void {
    this.breakBefore = true;
  }

  takeBreak(): boolean {
    const taken = this.breakBefore;
    this.breakBefore = false;
    return taken;
  }

  /** The heading that what follows stands below. */
  enter(heading: string): void {
    this.heading = heading;
  }

  /** Called for each table in order: its caption is the heading above it. */
  captionTable(): void {
    this.captions.push(this.heading);
  }

  tableCaptions(): readonly string[] {
    return this.captions;
  }

  /** Number of the next drawing: unique in a document, and the same each time it is written. */
  nextDrawing(): number {
    this.drawings += 1;
    return this.drawings;
  }
}

/** Every paragraph is made here, so that none misses its direction or a page break that waits for it. */
export function paragraph(layout: Layout, direction: Direction, options: IParagraphOptions): Paragraph {
  return new Paragraph({
    ...options,
    ...(layout.flow.takeBreak() ? { pageBreakBefore: true } : {}),
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
  });
}
