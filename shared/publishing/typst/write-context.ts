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

/** What somebody wanted to know of an anchor, and was told. */
type Asked = { readonly anchor: string; readonly answer: boolean } & (
  { readonly what: 'exists' } | { readonly what: 'claim'; readonly fromReserve: boolean }
);

/** Hands every anchor to the first who claims it: Typst refuses a label that stands twice. */
export class Anchors {
  private readonly known: ReadonlySet<string>;
  private readonly reserved: ReadonlySet<string>;
  private readonly claimed = new Set<string>();
  private asked: Asked[] = [];

  /** `reserved` anchors are those of the contact index: a card before it must leave them alone. */
  constructor(known: ReadonlySet<string>, reserved: ReadonlySet<string>) {
    this.known = known;
    this.reserved = reserved;
  }

  exists(anchor: string): boolean {
    const answer = this.known.has(anchor);
    this.asked.push({ what: 'exists', anchor, answer });
    return answer;
  }

  claim(anchor: string, fromReserve = false): boolean {
    const answer = this.isFree(anchor, fromReserve, this.claimed);
    if (answer) this.claimed.add(anchor);
    this.asked.push({ what: 'claim', anchor, fromReserve, answer });
    return answer;
  }

  /** What has been asked since this was last called. */
  takeAsked(): readonly Asked[] {
    const { asked } = this;
    this.asked = [];
    return asked;
  }

  /** Asks all of this once more if every answer is still the same; otherwise nothing is asked, and false said. */
  askAgain(asked: readonly Asked[]): boolean {
    const claimed = new Set(this.claimed);
    for (const one of asked) {
      const answer = one.what === 'exists' ? this.known.has(one.anchor) : this.isFree(one.anchor, one.fromReserve, claimed);
      if (answer !== one.answer) return false;
      if (answer && one.what === 'claim') claimed.add(one.anchor);
    }
    for (const anchor of claimed) this.claimed.add(anchor);
    return true;
  }

  private isFree(anchor: string, fromReserve: boolean, claimed: ReadonlySet<string>): boolean {
    return anchor !== '' && !claimed.has(anchor) && (fromReserve || !this.reserved.has(anchor));
  }
}

/** Levels of headings for PDF/UA-1: the first is 1, none is skipped, none is deeper than the six that PDF 1.7 has. */
export class HeadingLevels {
  private last = 0;
  private shift = 0;

  /** Where the headings have come to. */
  get reached(): string {
    return `${this.last} ${this.shift}`;
  }

  goOnFrom(reached: string): void {
    [this.last = 0, this.shift = 0] = reached.split(' ').map(Number);
  }

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
