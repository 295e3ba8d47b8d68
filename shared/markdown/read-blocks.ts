import type { Block, List, ListItem, Table, TableCell, Verbatim } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import type { Problem, ProblemCode, ProblemData, Severity } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type {
  BlockLine,
  BlockNode,
  CodeNode,
  DirectiveNode,
  ItemNode,
  LeafDirectiveNode,
  ListNode,
  ParagraphNode,
  TableNode,
} from './block-tree.ts';
import { ReadingBudget } from './reading-budget.ts';
import { unescapeText } from './character-references.ts';
import { DefinitionTable } from './definition-table.ts';
import { LEAF_START } from './directive-syntax.ts';
import { itemNeedsBlankLine } from './item-spacing.ts';
import { normaliseParagraph } from './normalise-chapter.ts';
import { MAX_DEPTH } from './open-blocks.ts';
import { parseBlocks } from './parse-blocks.ts';
import { parseInlines } from './parse-inlines.ts';
import { readContainer, readLeaf } from './read-directive.ts';
import { isBlank } from './source-text.ts';
import { readDelimiterRow, splitRow } from './table-row.ts';

/** Empty cells that we add to the short rows of one table at most: a few bytes must not become a gigabyte. */
const MAX_ADDED_CELLS = 100_000;
const TASK = /^\[([ xX])\](?:[ \t]+|$)/;
const FOOTNOTE_DEFINITION = /^\[\^[^\]\s]+\]:/;

/** Where something stood: its lines, and the column (from 1) at which it starts on the first of them. */
export interface Place {
  readonly first: number;
  readonly last: number;
  readonly column: number;
}

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  readonly places: ReadonlyMap<Block | ListItem, Place>;
}

/** Reads the lines below the front matter; `firstLine` is the number of the first of them in the file. */
export function readBlocks(lines: readonly string[], firstLine: number, path: string): ReadBlocks {
  const parsed = parseBlocks(lines, firstLine);
  const definitions = new DefinitionTable([...parsed.definitions.values()]);
  const read = (): ReadBlocks => {
    const reader = new BlockReader(lines, firstLine, path, definitions);
    const blocks = reader.blocks(parsed.root.children);
    return { blocks, problems: reader.problems, places: reader.places };
  };
  const first = read();
  // Only when all text was read is it known which definitions are used.
  return parsed.definitions.size === 0 ? first : read();
}

class BlockReader {
  readonly problems: Problem[] = [];
  readonly places = new Map<Block | ListItem, Place>();
  private readonly source: readonly string[];
  private readonly firstLine: number;
  private readonly path: string;
  private readonly definitions: DefinitionTable;
  private readonly budget = new ReadingBudget();

  constructor(source: readonly string[], firstLine: number, path: string, definitions: DefinitionTable) {
    this.source = source;
    this.firstLine = firstLine;
    this.path = path;
    this.definitions = definitions;
  }

  blocks(nodes: readonly BlockNode[]): readonly Block[] {
    return nodes.flatMap((node) => this.block(node));
  }

  private block(node: BlockNode): readonly Block[] {
    const lines = { first: node.first, last: node.last };
    switch (node.kind) {
      case 'paragraph':
        return this.paragraph(node);
      case 'heading': {
        const heading: Block = { type: 'heading', level: node.level, children: this.inlines(node.lines), lines };
        return [this.place(heading, node)];
      }
      case 'quote':
        return [this.place({ type: 'quote', children: this.blocks(node.children), lines }, node)];
      case 'list':
        return [this.place(this.list(node), node)];
      case 'code':
        return [this.place(this.code(node), node)];
      case 'table':
        return [this.table(node)];
      case 'divider':
        return [this.place({ type: 'divider', lines }, node)];
      case 'html': {
        const text = textOf(node.lines);
        this.report('markdown.html', { text: text.split('\n', 1)[0]?.slice(0, 80) ?? '' }, node, 'warning');
        return [this.verbatim('html', text, node)];
      }
      case 'definition':
        if (this.definitions.isUsed(node)) return [];
        this.report('markdown.unsupported', { what: 'definition' }, node, 'warning');
        return [this.verbatim('definition', textOf(node.lines), node)];
      case 'deep':
        this.report('markdown.too-deep', { limit: MAX_DEPTH }, node, 'warning');
        return [this.verbatim('other', textOf(node.lines), node)];
      case 'leaf-directive':
        return [this.leafDirective(node)];
      case 'directive':
        return this.containerDirective(node);
    }
  }

  private paragraph(node: ParagraphNode): readonly Block[] {
    if (FOOTNOTE_DEFINITION.test(node.lines[0]?.text ?? '')) {
      this.report('markdown.unsupported', { what: 'footnote' }, node, 'warning');
      return [this.verbatim('other', textOf(node.lines), node)];
    }
    const children = normaliseParagraph(this.inlines(node.lines));
    if (children.length === 0) return [];
    return [this.place({ type: 'paragraph', children, lines: { first: node.first, last: node.last } }, node)];
  }

  private list(node: ListNode): List {
    const items = node.children.map((item) => this.item(item));
    const loose = items.some(itemNeedsBlankLine) || this.hasBlankLines(node);
    return { type: 'list', start: node.start, loose, items, lines: { first: node.first, last: node.last } };
  }

  private item(node: ItemNode): ListItem {
    const [first, ...others] = node.children;
    const line = first?.kind === 'paragraph' ? first.lines[0] : undefined;
    const task = TASK.exec(line?.text ?? '');
    let nodes: readonly BlockNode[] = node.children;
    if (task && line && first?.kind === 'paragraph') {
      const [box] = task;
      const rest = { text: line.text.slice(box.length), number: line.number, column: line.column + box.length };
      nodes = [{ ...first, column: rest.column, lines: [rest, ...first.lines.slice(1)] }, ...others];
    }
    const item: ListItem = {
      checked: task ? task[1] !== ' ' : null,
      children: this.blocks(nodes),
      lines: { first: node.first, last: node.last },
    };
    this.places.set(item, node);
    return item;
  }

  /** A list is loose when a blank line stands between its items or between the blocks of one of them. */
  private hasBlankLines(list: ListNode): boolean {
    const between = (before: { readonly last: number }, after: { readonly first: number } | undefined): boolean => {
      if (!after) return false;
      for (let line = before.last + 1; line < after.first; line++) {
        if (isBlank((this.source[line - this.firstLine] ?? '').replace(/[>\s]+/g, ''))) return true;
      }
      return false;
    };
    return list.children.some(
      (item, index) =>
        between(item, list.children[index + 1]) || item.children.some((child, position) => between(child, item.children[position + 1])),
    );
  }

  private code(node: CodeNode): Block {
    const lines = node.lines.map(({ text }) => text);
    if (!node.fence) while (lines.length > 0 && isBlank(lines.at(-1) ?? '')) lines.pop();
    const language = unescapeText(node.language).trim();
    return {
      type: 'code',
      language: language === '' ? null : language,
      text: lines.join('\n'),
      lines: { first: node.first, last: node.last },
    };
  }

  private table(node: TableNode): Table | Verbatim {
    const align = readDelimiterRow(node.delimiter) ?? [];
    const columns = align.length;
    const rows = node.rows.map((row) => splitRow(row.text, columns).map((cell) => ({ ...cell, row })));
    const added = rows.reduce((sum, row) => sum + columns - row.length, 0);
    if (added > MAX_ADDED_CELLS) {
      this.report('markdown.unsupported', { what: 'table-size' }, node, 'warning');
      return this.verbatim('other', [node.header.text, node.delimiter, ...node.rows.map(({ text }) => text)].join('\n'), node);
    }
    const header = splitRow(node.header.text).map((cell) => this.cell(cell, node.header));
    const table: Table = {
      type: 'table',
      align,
      header,
      rows: rows.map((row) =>
        Array.from({ length: columns }, (_, index) => {
          const cell = row[index];
          return cell ? this.cell(cell, cell.row) : [];
        }),
      ),
      lines: { first: node.first, last: node.last },
    };
    return this.place(table, node);
  }

  private cell(cell: { readonly text: string; readonly offset: number }, row: BlockLine): TableCell {
    return this.inlines([{ text: cell.text, number: row.number, column: row.column + cell.offset }]);
  }

  private leafDirective(node: LeafDirectiveNode): Block {
    const [, name = '', rest = ''] = LEAF_START.exec(node.line.text) ?? [];
    const directive = readLeaf(name, rest);
    if (directive.ok) return this.place({ ...directive.value, lines: { first: node.first, last: node.last } }, node);
    this.report(directive.fault.code, directive.fault.data, node);
    return this.verbatim('directive', node.line.text, node);
  }

  private containerDirective(node: DirectiveNode): readonly Block[] {
    const kind = readContainer(node.name, node.rest);
    const lines = { first: node.first, last: node.last };
    if (!kind.ok) {
      this.report(kind.fault.code, kind.fault.data, node);
      return this.keepDirective(node);
    }
    if (!node.closed) this.report('directive.unclosed', { name: node.name }, node);
    switch (kind.value.type) {
      case 'box':
        return [this.place({ ...kind.value, children: this.blocks(node.children), lines }, node)];
      case 'only':
        return [this.place({ ...kind.value, children: this.blocks(node.children), lines }, node)];
      case 'steps': {
        const [list, ...others] = node.children;
        if (list?.kind === 'list' && others.length === 0) {
          return [this.place({ type: 'steps', items: list.children.map((item) => this.item(item)), lines }, node)];
        }
        this.report('directive.content', { name: node.name }, node);
        return this.keepDirective(node);
      }
    }
  }

  /** As written, to its closing fence. Without one only the opening line is kept so: what follows is text of its own. */
  private keepDirective(node: DirectiveNode): readonly Block[] {
    const [opening] = node.source;
    if (node.closed || !opening) return [this.verbatim('directive', textOf(node.source), node)];
    return [this.verbatim('directive', opening.text, { ...node, last: node.first }), ...this.blocks(node.children)];
  }

  private verbatim(reason: Verbatim['reason'], text: string, place: Place): Verbatim {
    const block: Verbatim = { type: 'verbatim', reason, text, lines: { first: place.first, last: place.last } };
    return this.place(block, place);
  }

  private inlines(lines: readonly BlockLine[]): readonly Inline[] {
    return parseInlines(lines.map(({ text }) => text).join('\n'), {
      budget: this.budget,
      links: this.definitions.links,
      resolve: (href) => this.definitions.resolve(href),
      report: (code, data, offset, severity) => {
        this.problems.push(problem(code, data, { path: this.path, ...placeAt(lines, offset) }, severity));
      },
    });
  }

  private place<Placed extends Block>(block: Placed, { first, last, column }: Place): Placed {
    this.places.set(block, { first, last, column });
    return block;
  }

  private report<Code extends ProblemCode>(code: Code, data: ProblemData[Code], place: Place, severity?: Severity): void {
    this.problems.push(problem(code, data, { path: this.path, line: place.first, column: place.column }, severity));
  }
}

/** Line and column of an offset into lines that were joined by '\n'. */
function placeAt(lines: readonly BlockLine[], offset: number): { readonly line: number; readonly column: number } {
  let left = offset;
  for (const line of lines) {
    if (left <= line.text.length) return { line: line.number, column: line.column + left };
    left -= line.text.length + 1;
  }
  const last = lines.at(-1);
  return { line: last?.number ?? 1, column: last?.column ?? 1 };
}

/** The lines as text; blank ones at the end are no part of it. */
function textOf(lines: readonly BlockLine[]): string {
  const texts = lines.map(({ text }) => text);
  while (texts.length > 1 && isBlank(texts.at(-1) ?? '')) texts.pop();
  return texts.join('\n');
}
