/**
 * The block structure of a file before its meaning is known: what the line parser hands to the reader.
 * Every node knows its lines and the column (from 1) where its own text starts on its first line, behind the
 * markers of the quotes and list items around it.
 */

/** A line of a block without the markers and indentation of what the block stands in. */
export interface BlockLine {
  readonly text: string;
  readonly number: number;
  readonly column: number;
}

interface Node {
  readonly first: number;
  last: number;
  readonly column: number;
}

export interface RootNode extends Node {
  readonly kind: 'root';
  readonly children: BlockNode[];
}
export interface QuoteNode extends Node {
  readonly kind: 'quote';
  readonly children: BlockNode[];
}
export interface ListNode extends Node {
  readonly kind: 'list';
  /** '-', '*', '+', '.' or ')': another one starts another list. */
  readonly marker: string;
  readonly start: number | null;
  readonly children: ItemNode[];
}
export interface ItemNode extends Node {
  readonly kind: 'item';
  /** Columns that the item's further lines are indented by. */
  readonly indent: number;
  readonly children: BlockNode[];
}
export interface DirectiveNode extends Node {
  readonly kind: 'directive';
  readonly colons: number;
  readonly name: string;
  /** What follows the name on the line. */
  readonly rest: string;
  closed: boolean;
  /** All lines as written, fences included, for a directive that has to be kept verbatim. */
  readonly source: BlockLine[];
  readonly children: BlockNode[];
}
export interface ParagraphNode extends Node {
  readonly kind: 'paragraph';
  readonly lines: BlockLine[];
}
export interface HeadingNode extends Node {
  readonly kind: 'heading';
  readonly level: number;
  readonly lines: readonly BlockLine[];
}
export interface CodeNode extends Node {
  readonly kind: 'code';
  /** null = indented code. */
  readonly fence: { readonly character: string; readonly length: number; readonly indent: number } | null;
  readonly language: string;
  readonly lines: BlockLine[];
}
export interface HtmlNode extends Node {
  readonly kind: 'html';
  /** What ends the block; null = a blank line. */
  readonly end: RegExp | null;
  readonly lines: BlockLine[];
}
export interface TableNode extends Node {
  readonly kind: 'table';
  readonly header: BlockLine;
  readonly delimiter: string;
  readonly rows: BlockLine[];
}
export interface DividerNode extends Node {
  readonly kind: 'divider';
}
export interface LeafDirectiveNode extends Node {
  readonly kind: 'leaf-directive';
  readonly line: BlockLine;
}
export interface DefinitionNode extends Node {
  readonly kind: 'definition';
  readonly label: string;
  readonly destination: string;
  readonly title: string | null;
  readonly lines: readonly BlockLine[];
}
/** What is nested deeper than we read. */
export interface DeepNode extends Node {
  readonly kind: 'deep';
  readonly lines: BlockLine[];
  /** Directives opened inside and not yet closed. */
  open: number;
}

export type ContainerNode = RootNode | QuoteNode | ListNode | ItemNode | DirectiveNode;
export type LeafNode =
  ParagraphNode | HeadingNode | CodeNode | HtmlNode | TableNode | DividerNode | LeafDirectiveNode | DefinitionNode | DeepNode;
export type BlockNode = QuoteNode | ListNode | DirectiveNode | LeafNode;
