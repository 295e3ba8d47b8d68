import type { Direction, LanguageTag } from '../../model/language.ts';
import type { PrintBlock } from '../print-document.ts';
import type { TextMeasures } from '../format-geometry.ts';

/** What the writers of one file need besides the node itself. */
export interface WriteContext {
  /** Chapters follow each other on the same page, with small titles. */
  readonly compact: boolean;
  readonly measures: TextMeasures;
  /** Language and direction of the text around. */
  readonly language: LanguageTag;
  readonly direction: Direction;
  /** Longest fact, in characters, that is kept on one line where the writer stands. */
  readonly longestWhole: number;
  /** The block at hand is the chapter's own, not within another. */
  readonly top: boolean;
  /** The block at hand introduces the next one. */
  readonly leads: boolean;
  /** The card in which the last lines of the chapter may begin, and the anchor of the pages that end with it. */
  readonly turn: { readonly card: PrintBlock; readonly pages: string } | null;
  /** What introduces the QR code at hand, as Typst code. */
  readonly lead: string | null;
  readonly anchors: Anchors;
  readonly level: HeadingLevels;
  /** Fewest cards and boxes are longer than this many characters; those that are may break over pages. */
  readonly longestUnbroken: number;
}

/** Hands every anchor to the first who claims it: Typst refuses a label that stands twice. */
export class Anchors {
  private readonly known: ReadonlySet<string>;
  private readonly reserved: ReadonlySet<string>;
  private readonly claimed = new Set<string>();

  /** `reserved` anchors are those of the contact index: a card before it must leave them alone. */
  constructor(known: ReadonlySet<string>, reserved: ReadonlySet<string>) {
    this.known = known;
    this.reserved = reserved;
  }

  exists(anchor: string): boolean {
    return this.known.has(anchor);
  }

  claim(anchor: string, fromReserve = false): boolean {
    if (anchor === '' || this.claimed.has(anchor) || (this.reserved.has(anchor) && !fromReserve)) return false;
    this.claimed.add(anchor);
    return true;
  }
}

/** Levels of headings for PDF/UA-1: the first is 1, none is skipped, none is deeper than the six that PDF 1.7 has. */
export class HeadingLevels {
  private last = 0;
  private shift = 0;

  /** From here on chapters stand below a part. */
  beginPart(): number {
    this.shift = 1;
    this.last = 1;
    return 1;
  }

  endParts(): void {
    this.shift = 0;
  }

  /** `level` counts without parts: 1 is a chapter of its own. */
  next(level: number): number {
    this.last = Math.min(level + this.shift, this.last + 1, 6);
    return this.last;
  }
}
