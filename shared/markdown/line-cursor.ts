import type { BlockLine } from './block-tree.ts';

/** A walk along one line that counts columns as the specification does: a tab reaches to the next multiple of four. */
export class LineCursor {
  readonly text: string;
  readonly number: number;
  offset = 0;
  column = 0;
  /** Inside a tab of which a container took only some columns. */
  private partialTab = false;
  /** The next character that is not white space, and its column; looked for once, lines may hold very long indentation. */
  private nextIndex = -1;
  private nextColumn = 0;

  constructor(text: string, number: number) {
    this.text = text;
    this.number = number;
  }

  /** Columns of white space ahead. */
  get indent(): number {
    this.look();
    return this.nextColumn - this.column;
  }

  get nextNonSpace(): number {
    this.look();
    return this.nextIndex;
  }

  get blank(): boolean {
    return this.nextNonSpace >= this.text.length;
  }

  get atSpace(): boolean {
    const character = this.text[this.offset];
    return character === ' ' || character === '\t';
  }

  /** The text from the next character that is not white space. */
  get content(): string {
    return this.text.slice(this.nextNonSpace);
  }

  advanceColumns(count: number): void {
    for (let left = count; left > 0 && this.offset < this.text.length;) {
      if (this.text[this.offset] !== '\t') {
        this.offset++;
        this.column++;
        this.partialTab = false;
        left--;
        continue;
      }
      const toStop = 4 - (this.column % 4);
      const taken = Math.min(toStop, left);
      this.column += taken;
      left -= taken;
      this.partialTab = taken < toStop;
      if (!this.partialTab) this.offset++;
    }
  }

  advanceToContent(): void {
    this.column += this.indent;
    this.offset = this.nextNonSpace;
    this.partialTab = false;
  }

  /** The rest of the line; what is left of a tab that was taken in part becomes spaces. */
  rest(): BlockLine {
    if (!this.partialTab) return { text: this.text.slice(this.offset), number: this.number, column: this.offset + 1 };
    const spaces = ' '.repeat(4 - (this.column % 4));
    return { text: spaces + this.text.slice(this.offset + 1), number: this.number, column: this.offset + 1 };
  }

  /** The rest of the line without leading white space. */
  restTrimmed(): BlockLine {
    const index = this.nextNonSpace;
    return { text: this.text.slice(index), number: this.number, column: index + 1 };
  }

  private look(): void {
    if (this.nextIndex >= this.offset) return;
    let column = this.column;
    let index = this.offset;
    for (; index < this.text.length; index++) {
      const character = this.text[index];
      if (character === ' ') column++;
      else if (character === '\t') column += 4 - (column % 4);
      else break;
    }
    this.nextIndex = index;
    this.nextColumn = column;
  }
}
