import type {
  BlockLine,
  BlockNode,
  ContainerNode,
  DefinitionNode,
  DirectiveNode,
  ItemNode,
  LeafNode,
  ListNode,
  RootNode,
} from './block-tree.ts';
import { continueLeaf } from './continue-leaf.ts';
import { CONTAINER_END, CONTAINER_START } from './directive-syntax.ts';
import { DIVIDER, leafStart, placeOf, SETEXT } from './leaf-start.ts';
import { LineCursor } from './line-cursor.ts';
import { takeDefinitions } from './link-definitions.ts';
import { isBlank } from './source-text.ts';
import { readDelimiterRow, splitRow } from './table-row.ts';

/** Quotes, list items and directives inside each other; what is deeper is kept as it is written. */
export const MAX_DEPTH = 16;

const BULLET = /^[*+-](?=[ \t]|$)/;
const NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;

export interface ParsedBlocks {
  readonly root: RootNode;
  /** All link definitions by normalised label; the first of a label counts. */
  readonly definitions: ReadonlyMap<string, DefinitionNode>;
}

/** Cuts lines into blocks by the algorithm of the CommonMark specification (appendix A), in one pass over the lines. */
export function parseBlocks(lines: readonly string[], firstLine: number): ParsedBlocks {
  const parser = new BlockParser(firstLine);
  lines.forEach((line, index) => {
    parser.addLine(line, firstLine + index);
  });
  return parser.finish();
}

class BlockParser {
  private readonly root: RootNode;
  /** The containers that are open, outermost first. */
  private readonly stack: ContainerNode[];
  /** The open block inside the innermost container. */
  private leaf: LeafNode | null = null;
  private readonly definitions = new Map<string, DefinitionNode>();

  constructor(firstLine: number) {
    this.root = { kind: 'root', first: firstLine, last: firstLine, column: 1, children: [] };
    this.stack = [this.root];
  }

  finish(): ParsedBlocks {
    this.closeTo(1);
    settleLast(this.root);
    return { root: this.root, definitions: this.definitions };
  }

  addLine(text: string, number: number): void {
    const cursor = new LineCursor(text, number);
    const matched = this.matchContainers(cursor);
    const allMatched = matched === this.stack.length;
    const { leaf } = this;
    if (allMatched && leaf) {
      const taken = continueLeaf(
        leaf,
        cursor,
        this.stack.some(({ kind }) => kind === 'directive'),
      );
      if (taken !== 'goes on' && leaf.kind !== 'paragraph' && leaf.kind !== 'table') this.leaf = null;
      if (taken !== 'not taken') return;
    }
    if (cursor.blank) {
      if (!allMatched || leaf?.kind === 'paragraph' || leaf?.kind === 'table') this.closeTo(matched);
      return;
    }
    const reached = this.startBlocks(cursor, matched);
    if (reached === null) return;

    if (!allMatched && leaf?.kind === 'paragraph' && this.leaf === leaf) {
      this.addLazily(leaf, cursor, matched);
    } else if (allMatched && leaf !== null && this.leaf === leaf && (leaf.kind === 'paragraph' || leaf.kind === 'table')) {
      this.extend(leaf, cursor);
    } else {
      this.closeTo(reached);
      this.addLeaf({ kind: 'paragraph', lines: [cursor.restTrimmed()], ...placeOf(cursor) });
    }
  }

  /** How many of the open containers go on in this line; the cursor is left behind their markers. */
  private matchContainers(cursor: LineCursor): number {
    let matched = 1;
    for (; matched < this.stack.length; matched++) {
      const container = this.stack[matched];
      if (!container || !this.continues(container, matched, cursor)) break;
    }
    return matched;
  }

  private continues(container: ContainerNode, index: number, cursor: LineCursor): boolean {
    switch (container.kind) {
      case 'root':
      case 'list':
        return true;
      case 'directive':
        container.source.push(cursor.rest());
        return true;
      case 'quote':
        if (cursor.indent > 3 || cursor.content[0] !== '>') return false;
        cursor.advanceToContent();
        cursor.advanceColumns(1);
        if (cursor.atSpace) cursor.advanceColumns(1);
        container.last = cursor.number;
        return true;
      case 'item': {
        if (cursor.blank) {
          // An item may begin with one blank line, not with two.
          const empty = container.children.length === 0 && !(this.leaf && index === this.stack.length - 1);
          if (!empty) cursor.advanceToContent();
          return !empty;
        }
        if (cursor.indent < container.indent) return false;
        cursor.advanceColumns(container.indent);
        return true;
      }
    }
  }

  /**
   * Opens the containers and the block that start on this line; null when nothing of the line is left, else how many
   * containers the rest of the line stands in.
   */
  private startBlocks(cursor: LineCursor, matchedContainers: number): number | null {
    let matched = matchedContainers;
    let inParagraph = matched === this.stack.length && this.leaf?.kind === 'paragraph';
    const mayBeLazy = matched < this.stack.length && this.leaf?.kind === 'paragraph';
    for (let first = true; ; first = false) {
      if (cursor.blank) {
        this.closeTo(matched);
        return null;
      }
      const content = cursor.content;
      if (cursor.indent >= 4) {
        if (inParagraph || (first && mayBeLazy)) return matched;
        this.closeTo(matched);
        cursor.advanceColumns(4);
        this.addLeaf({ kind: 'code', fence: null, language: '', lines: [cursor.rest()], ...placeOf(cursor) });
        return null;
      }
      if (this.endDirective(content, matched, cursor.number)) return null;
      if (this.startLeaf(cursor, content, matched, inParagraph, first && mayBeLazy)) return null;
      if (!this.startContainer(cursor, content, matched, inParagraph)) return matched;
      if (this.leaf?.kind === 'deep') return null;
      matched = this.stack.length;
      inParagraph = false;
    }
  }

  /** A closing fence ends the innermost directive with as many colons, or else the innermost with fewer. */
  private endDirective(content: string, matched: number, line: number): boolean {
    const colons = CONTAINER_END.exec(content)?.[1]?.length;
    if (colons === undefined) return false;
    const open = this.stack.slice(0, matched);
    let index = open.findLastIndex((container) => container.kind === 'directive' && container.colons === colons);
    if (index < 0) index = open.findLastIndex((container) => container.kind === 'directive' && container.colons < colons);
    const directive = this.stack[index];
    if (directive?.kind !== 'directive') return false;
    this.closeTo(index);
    directive.closed = true;
    directive.last = line;
    return true;
  }

  private startContainer(cursor: LineCursor, content: string, matched: number, inParagraph: boolean): boolean {
    const directive = CONTAINER_START.exec(content);
    if (directive) {
      if (this.tooDeep(cursor, matched)) return true;
      this.closeTo(matched);
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
      this.open(node);
      cursor.advanceColumns(cursor.text.length);
      return true;
    }
    if (content.startsWith('>')) {
      if (this.tooDeep(cursor, matched)) return true;
      this.closeTo(matched);
      cursor.advanceToContent();
      this.open({ kind: 'quote', children: [], ...placeOf(cursor) });
      cursor.advanceColumns(1);
      if (cursor.atSpace) cursor.advanceColumns(1);
      return true;
    }
    return this.startItem(cursor, content, matched, inParagraph);
  }

  private startItem(cursor: LineCursor, content: string, matched: number, inParagraph: boolean): boolean {
    const number = NUMBER.exec(content);
    const marker = number?.[0] ?? BULLET.exec(content)?.[0];
    if (marker === undefined) return false;
    const start = number ? Number(number[1]) : null;
    if (inParagraph && (isBlank(content.slice(marker.length)) || (start !== null && start !== 1))) return false;
    if (this.tooDeep(cursor, matched)) return true;

    this.closeTo(matched);
    const markerIndent = cursor.indent;
    cursor.advanceToContent();
    const place = placeOf(cursor);
    cursor.advanceColumns(marker.length);
    const spaces = cursor.indent;
    if (cursor.blank || spaces > 4) {
      if (cursor.atSpace) cursor.advanceColumns(1);
    } else {
      cursor.advanceColumns(spaces);
    }
    const padding = cursor.blank || spaces > 4 ? marker.length + 1 : marker.length + spaces;
    const kind = number?.[2] ?? marker;
    const top = this.stack.at(-1);
    if (top?.kind === 'list' && top.marker !== kind) this.closeTo(this.stack.length - 1);
    if (this.stack.at(-1)?.kind !== 'list') this.open({ kind: 'list', marker: kind, start, children: [], ...place });
    this.open({ kind: 'item', indent: markerIndent + padding, children: [], ...place });
    return true;
  }

  private startLeaf(cursor: LineCursor, content: string, matched: number, inParagraph: boolean, mayBeLazy: boolean): boolean {
    const node = leafStart(cursor, content, inParagraph, mayBeLazy);
    if (node) {
      this.closeTo(matched);
      this.addLeaf(node);
      const ended = node.kind === 'html' && node.end?.test(content);
      if ((node.kind !== 'html' && node.kind !== 'code') || ended) this.leaf = null;
      return true;
    }
    return inParagraph && (this.makeTable(cursor, content) || this.makeSetextHeading(content, cursor.number));
  }

  /** `===` or `---` under a paragraph makes it a heading, unless all of it was link definitions. */
  private makeSetextHeading(content: string, number: number): boolean {
    const level = SETEXT.exec(content)?.[1]?.startsWith('=') ? 1 : 2;
    if (!SETEXT.test(content) || this.leaf?.kind !== 'paragraph') return false;
    const siblings = this.siblings();
    const lines = this.withoutDefinitions(siblings);
    const [first] = lines;
    this.leaf = null;
    if (!first) return this.startsDivider(content, number);
    siblings.push({ kind: 'heading', level, lines, first: first.number, last: number, column: first.column });
    return true;
  }

  private startsDivider(content: string, number: number): boolean {
    if (!DIVIDER.test(content)) return false;
    this.siblings().push({ kind: 'divider', first: number, last: number, column: 1 });
    return true;
  }

  /** A line of dashes and bars makes the line above it the head of a table when both have as many cells. */
  private makeTable(cursor: LineCursor, content: string): boolean {
    const { leaf } = this;
    if (leaf?.kind !== 'paragraph') return false;
    const align = readDelimiterRow(content);
    const header = leaf.lines.at(-1);
    if (!align || !header || splitRow(header.text).length !== align.length) return false;
    leaf.lines.pop();
    const siblings = this.siblings();
    if (leaf.lines.length === 0) siblings.pop();
    else this.closeParagraph(siblings);
    this.addLeaf({
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
    for (const container of this.stack.slice(matched)) {
      if (container.kind === 'directive') container.source.push(cursor.rest());
    }
    this.extend(leaf, cursor);
  }

  private extend(leaf: Extract<LeafNode, { kind: 'paragraph' | 'table' }>, cursor: LineCursor): void {
    (leaf.kind === 'table' ? leaf.rows : leaf.lines).push(cursor.restTrimmed());
    leaf.last = cursor.number;
  }

  private tooDeep(cursor: LineCursor, matched: number): boolean {
    const depth = this.stack.slice(0, matched).filter(({ kind }) => kind !== 'root' && kind !== 'list').length;
    if (depth < MAX_DEPTH) return false;
    this.closeTo(matched);
    const line = cursor.restTrimmed();
    this.addLeaf({ kind: 'deep', lines: [line], open: CONTAINER_START.test(line.text) ? 1 : 0, ...placeOf(cursor) });
    return true;
  }

  private open(node: Exclude<ContainerNode, RootNode>): void {
    if (node.kind === 'item') {
      const list = this.stack.at(-1);
      if (list?.kind === 'list') list.children.push(node);
    } else {
      this.siblings().push(node);
    }
    this.stack.push(node);
  }

  private addLeaf(node: LeafNode): void {
    this.siblings().push(node);
    this.leaf = node;
  }

  /** Where a new block goes: a list holds items alone, so anything else ends it. */
  private siblings(): BlockNode[] {
    let top = this.stack.at(-1);
    if (top?.kind === 'list') {
      this.closeTo(this.stack.length - 1);
      top = this.stack.at(-1);
    }
    return top && top.kind !== 'list' ? top.children : this.root.children;
  }

  private closeTo(length: number): void {
    if (this.leaf?.kind === 'paragraph') this.closeParagraph(this.siblingsOfLeaf());
    this.leaf = null;
    this.stack.length = Math.min(this.stack.length, length);
  }

  private siblingsOfLeaf(): BlockNode[] {
    const top = this.stack.at(-1);
    return top && top.kind !== 'list' ? top.children : this.root.children;
  }

  private closeParagraph(siblings: BlockNode[]): void {
    const rest = this.withoutDefinitions(siblings);
    const [first] = rest;
    const last = rest.at(-1);
    if (first && last) siblings.push({ kind: 'paragraph', lines: rest, first: first.number, last: last.number, column: first.column });
  }

  /** Takes the open paragraph out of `siblings`, puts its link definitions there, and returns its other lines. */
  private withoutDefinitions(siblings: BlockNode[]): BlockLine[] {
    const paragraph = siblings.pop();
    if (paragraph?.kind !== 'paragraph') return [];
    const { definitions, rest } = takeDefinitions(paragraph.lines);
    for (const definition of definitions) {
      siblings.push(definition);
      if (!this.definitions.has(definition.label)) this.definitions.set(definition.label, definition);
    }
    return rest;
  }
}

/** A container reaches at least to the last line of what it holds. */
function settleLast(container: ContainerNode | ListNode | ItemNode): number {
  for (const child of container.children) {
    const last = 'children' in child ? settleLast(child) : child.last;
    container.last = Math.max(container.last, last);
  }
  return container.last;
}
