import type { BlockLine, BlockNode, ContainerNode, DefinitionNode, ItemNode, LeafNode, ListNode, RootNode } from './block-tree.ts';
import { takeDefinitions } from './link-definitions.ts';

/** Quotes, list items and directives inside each other; what is deeper is kept as it is written. */
export const MAX_DEPTH = 16;

export interface ParsedBlocks {
  readonly root: RootNode;
  /** All link definitions by normalised label; the first of a label counts. */
  readonly definitions: ReadonlyMap<string, DefinitionNode>;
}

/** The blocks of a file while its lines are read: the tree so far, and what of it is open. */
export class OpenBlocks {
  private readonly root: RootNode;
  /** The containers that are open, outermost first. */
  readonly stack: ContainerNode[];
  /** The open block inside the innermost container. */
  leaf: LeafNode | null = null;
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

  /** Whether one more container inside the first `matched` would be one too many. */
  isFull(matched: number): boolean {
    return this.stack.slice(0, matched).filter(({ kind }) => kind !== 'root' && kind !== 'list').length >= MAX_DEPTH;
  }

  open(node: Exclude<ContainerNode, RootNode>): void {
    if (node.kind === 'item') {
      const list = this.stack.at(-1);
      if (list?.kind === 'list') list.children.push(node);
    } else {
      this.siblings().push(node);
    }
    this.stack.push(node);
  }

  addLeaf(node: LeafNode): void {
    this.siblings().push(node);
    this.leaf = node;
  }

  /** Where a new block goes: a list holds items alone, so anything else ends it. */
  siblings(): BlockNode[] {
    let top = this.stack.at(-1);
    if (top?.kind === 'list') {
      this.closeTo(this.stack.length - 1);
      top = this.stack.at(-1);
    }
    return top && top.kind !== 'list' ? top.children : this.root.children;
  }

  closeTo(length: number): void {
    if (this.leaf?.kind === 'paragraph') this.closeParagraph(this.siblingsOfLeaf());
    this.leaf = null;
    this.stack.length = Math.min(this.stack.length, length);
  }

  private siblingsOfLeaf(): BlockNode[] {
    const top = this.stack.at(-1);
    return top && top.kind !== 'list' ? top.children : this.root.children;
  }

  closeParagraph(siblings: BlockNode[]): void {
    const rest = this.withoutDefinitions(siblings);
    const [first] = rest;
    const last = rest.at(-1);
    if (first && last) siblings.push({ kind: 'paragraph', lines: rest, first: first.number, last: last.number, column: first.column });
  }

  /** Takes the open paragraph out of `siblings`, puts its link definitions there, and returns its other lines. */
  withoutDefinitions(siblings: BlockNode[]): BlockLine[] {
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
