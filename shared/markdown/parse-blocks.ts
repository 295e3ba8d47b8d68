import type { DirectiveNode, LeafNode } from './block-tree.ts';
import { continueContainer } from './continue-container.ts';
import { continueLeaf } from './continue-leaf.ts';
import { CONTAINER_END, CONTAINER_START } from './directive-syntax.ts';
import { itemMarker, takeMarker } from './item-marker.ts';
import { DIVIDER, leafStart, placeOf, SETEXT } from './leaf-start.ts';
import { LineCursor } from './line-cursor.ts';
import { OpenBlocks, type ParsedBlocks } from './open-blocks.ts';
import { readDelimiterRow, splitRow } from './table-row.ts';

/** Cuts lines into blocks by the algorithm of the CommonMark specification (appendix A), in one pass over the lines. */
export function parseBlocks(lines: readonly string[], firstLine: number): ParsedBlocks {
  const parser = new BlockParser(firstLine);
  lines.forEach((line, index) => {
    parser.addLine(line, firstLine + index);
  });
  return parser.finish();
}

class BlockParser {
  private readonly blocks: OpenBlocks;

  constructor(firstLine: number) {
    this.blocks = new OpenBlocks(firstLine);
  }

  finish(): ParsedBlocks {
    return this.blocks.finish();
  }

  addLine(text: string, number: number): void {
    const cursor = new LineCursor(text, number);
    const matched = this.matchContainers(cursor);
    const allMatched = matched === this.blocks.stack.length;
    const { leaf } = this.blocks;
    if (allMatched && leaf) {
      const taken = continueLeaf(
        leaf,
        cursor,
        this.blocks.stack.some(({ kind }) => kind === 'directive'),
      );
      if (taken !== 'goes on' && leaf.kind !== 'paragraph' && leaf.kind !== 'table') this.blocks.leaf = null;
      if (taken !== 'not taken') return;
    }
    if (cursor.blank) {
      if (!allMatched || leaf?.kind === 'paragraph' || leaf?.kind === 'table') this.blocks.closeTo(matched);
      return;
    }
    const reached = this.startBlocks(cursor, matched);
    if (reached === null) return;

    if (!allMatched && leaf?.kind === 'paragraph' && this.blocks.leaf === leaf) {
      this.addLazily(leaf, cursor, matched);
    } else if (allMatched && leaf !== null && this.blocks.leaf === leaf && (leaf.kind === 'paragraph' || leaf.kind === 'table')) {
      this.extend(leaf, cursor);
    } else {
      this.blocks.closeTo(reached);
      this.blocks.addLeaf({ kind: 'paragraph', lines: [cursor.restTrimmed()], ...placeOf(cursor) });
    }
  }

  /** How many of the open containers go on in this line; the cursor is left behind their markers. */
  private matchContainers(cursor: LineCursor): number {
    const { stack, leaf } = this.blocks;
    let matched = 1;
    for (; matched < stack.length; matched++) {
      const container = stack[matched];
      if (!container || !continueContainer(container, leaf !== null && matched === stack.length - 1, cursor)) break;
    }
    return matched;
  }

  /**
   * Opens the containers and the block that start on this line; null when nothing of the line is left, else how many
   * containers the rest of the line stands in.
   */
  private startBlocks(cursor: LineCursor, matchedContainers: number): number | null {
    let matched = matchedContainers;
    let inParagraph = matched === this.blocks.stack.length && this.blocks.leaf?.kind === 'paragraph';
    const mayBeLazy = matched < this.blocks.stack.length && this.blocks.leaf?.kind === 'paragraph';
    for (let first = true; ; first = false) {
      if (cursor.blank) {
        this.blocks.closeTo(matched);
        return null;
      }
      const content = cursor.content;
      if (cursor.indent >= 4) {
        if (inParagraph || (first && mayBeLazy)) return matched;
        this.blocks.closeTo(matched);
        cursor.advanceColumns(4);
        this.blocks.addLeaf({ kind: 'code', fence: null, language: '', lines: [cursor.rest()], ...placeOf(cursor) });
        return null;
      }
      if (this.endDirective(content, matched, cursor.number)) return null;
      if (this.startLeaf(cursor, content, matched, inParagraph, first && mayBeLazy)) return null;
      if (!this.startContainer(cursor, content, matched, inParagraph)) return matched;
      if (this.blocks.leaf?.kind === 'deep') return null;
      matched = this.blocks.stack.length;
      inParagraph = false;
    }
  }

  /** A closing fence ends the innermost directive with as many colons, or else the innermost with fewer. */
  private endDirective(content: string, matched: number, line: number): boolean {
    const colons = CONTAINER_END.exec(content)?.[1]?.length;
    if (colons === undefined) return false;
    const open = this.blocks.stack.slice(0, matched);
    let index = open.findLastIndex((container) => container.kind === 'directive' && container.colons === colons);
    if (index < 0) index = open.findLastIndex((container) => container.kind === 'directive' && container.colons < colons);
    const directive = this.blocks.stack[index];
    if (directive?.kind !== 'directive') return false;
    this.blocks.closeTo(index);
    directive.closed = true;
    directive.last = line;
    return true;
  }

  private startContainer(cursor: LineCursor, content: string, matched: number, inParagraph: boolean): boolean {
    const directive = CONTAINER_START.exec(content);
    if (directive) {
      if (this.tooDeep(cursor, matched)) return true;
      this.blocks.closeTo(matched);
      const [, colons = '', name = '', rest = ''] = directive;
      cursor.advanceToContent();
      const node: DirectiveNode = {
        kind: 'directive',
        colons: colons.length,
        name,
        rest,
        closed: false,
        source: [cursor.rest()],
        children: [],
        ...placeOf(cursor),
      };
      this.blocks.open(node);
      cursor.advanceColumns(cursor.text.length);
      return true;
    }
    if (content.startsWith('>')) {
      if (this.tooDeep(cursor, matched)) return true;
      this.blocks.closeTo(matched);
      cursor.advanceToContent();
      this.blocks.open({ kind: 'quote', children: [], ...placeOf(cursor) });
      cursor.advanceColumns(1);
      if (cursor.atSpace) cursor.advanceColumns(1);
      return true;
    }
    return this.startItem(cursor, content, matched, inParagraph);
  }

  private startItem(cursor: LineCursor, content: string, matched: number, inParagraph: boolean): boolean {
    const marker = itemMarker(content);
    if (!marker || (inParagraph && !marker.endsParagraph)) return false;
    if (this.tooDeep(cursor, matched)) return true;

    this.blocks.closeTo(matched);
    const { kind, start } = marker;
    const { place, indent } = takeMarker(cursor, marker.text);
    const top = this.blocks.stack.at(-1);
    if (top?.kind === 'list' && top.marker !== kind) this.blocks.closeTo(this.blocks.stack.length - 1);
    if (this.blocks.stack.at(-1)?.kind !== 'list') this.blocks.open({ kind: 'list', marker: kind, start, children: [], ...place });
    this.blocks.open({ kind: 'item', indent, children: [], ...place });
    return true;
  }

  private startLeaf(cursor: LineCursor, content: string, matched: number, inParagraph: boolean, mayBeLazy: boolean): boolean {
    const node = leafStart(cursor, content, inParagraph, mayBeLazy);
    if (node) {
      this.blocks.closeTo(matched);
      this.blocks.addLeaf(node);
      const ended = node.kind === 'html' && node.end?.test(content);
      if ((node.kind !== 'html' && node.kind !== 'code') || ended) this.blocks.leaf = null;
      return true;
    }
    return inParagraph && (this.makeTable(cursor, content) || this.makeSetextHeading(content, cursor.number));
  }

  /** `===` or `---` under a paragraph makes it a heading, unless all of it was link definitions. */
  private makeSetextHeading(content: string, number: number): boolean {
    const level = SETEXT.exec(content)?.[1]?.startsWith('=') ? 1 : 2;
    if (!SETEXT.test(content) || this.blocks.leaf?.kind !== 'paragraph') return false;
    const siblings = this.blocks.siblings();
    const lines = this.blocks.withoutDefinitions(siblings);
    const [first] = lines;
    this.blocks.leaf = null;
    if (!first) return this.startsDivider(content, number);
    siblings.push({ kind: 'heading', level, lines, first: first.number, last: number, column: first.column });
    return true;
  }

  private startsDivider(content: string, number: number): boolean {
    if (!DIVIDER.test(content)) return false;
    this.blocks.siblings().push({ kind: 'divider', first: number, last: number, column: 1 });
    return true;
  }

  /** A line of dashes and bars makes the line above it the head of a table when both have as many cells. */
  private makeTable(cursor: LineCursor, content: string): boolean {
    const { leaf } = this.blocks;
    if (leaf?.kind !== 'paragraph') return false;
    const align = readDelimiterRow(content);
    const header = leaf.lines.at(-1);
    if (!align || !header || splitRow(header.text).length !== align.length) return false;
    leaf.lines.pop();
    const siblings = this.blocks.siblings();
    if (leaf.lines.length === 0) siblings.pop();
    else this.blocks.closeParagraph(siblings);
    this.blocks.addLeaf({
      kind: 'table',
      header,
      delimiter: content,
      rows: [],
      first: header.number,
      last: cursor.number,
      column: header.column,
    });
    return true;
  }

  private addLazily(leaf: Extract<LeafNode, { kind: 'paragraph' }>, cursor: LineCursor, matched: number): void {
    for (const container of this.blocks.stack.slice(matched)) {
      if (container.kind === 'directive') container.source.push(cursor.rest());
    }
    this.extend(leaf, cursor);
  }

  private extend(leaf: Extract<LeafNode, { kind: 'paragraph' | 'table' }>, cursor: LineCursor): void {
    (leaf.kind === 'table' ? leaf.rows : leaf.lines).push(cursor.restTrimmed());
    leaf.last = cursor.number;
  }

  private tooDeep(cursor: LineCursor, matched: number): boolean {
    if (!this.blocks.isFull(matched)) return false;
    this.blocks.closeTo(matched);
    const line = cursor.restTrimmed();
    this.blocks.addLeaf({ kind: 'deep', lines: [line], open: CONTAINER_START.test(line.text) ? 1 : 0, ...placeOf(cursor) });
    return true;
  }
}
