import { normaliseBlocks } from '../markdown/normalise-chapter.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { readInlines } from '../markdown/read-inlines.ts';
import { normaliseInlines } from '../markdown/normalise-inlines.ts';
import { writeBlock, writeBlocks, writeRow } from '../markdown/write-blocks.ts';
import { writeInlines } from '../markdown/write-inlines.ts';
import type { Block, List, ListItem, Steps, Table, TableCell } from '../model/block.ts';
import type { MergeChoice, MergePlace, MergeSide } from './merge-conflict.ts';
import type { MergeRecord } from './merge-record.ts';
import { mergeSequence, type ThreeItems } from './merge-sequence.ts';
import { readableBlock, readableInlines, readableItem, readableRow } from './readable-blocks.ts';
import { textLikeness } from './text-likeness.ts';
import { decidingSide, mapThree, pickOne, type Three } from './three.ts';

/** How blocks, items and rows are shown in a conflict, and made of an own text. */
interface PartKind<Part> {
  readonly name: (part: Part) => string;
  readonly hasWords: (part: Part) => boolean;
  readonly text: (part: Part) => string;
  readonly source: (part: Part) => string;
  /** Of what stands in it, each by its content: nothing for what holds no blocks. */
  readonly within?: (part: Part) => readonly string[];
  /** undefined: no own text. */
  readonly parse?: (source: string) => readonly Part[];
}

/**
 * Merges the body of a chapter block by block, and lists, boxes, quotes and tables item by item, block by block, row by row.
 * The blocks have to be in normal form: what is equal as text is equal here.
 */
export class BlockMerge {
  readonly #record: MergeRecord;
  readonly #under: ReadonlyMap<Block, string>;
  readonly #likeness = textLikeness();

  /** @param under for each block the heading that it stands below */
  constructor(record: MergeRecord, under: ReadonlyMap<Block, string>) {
    this.#record = record;
    this.#under = under;
  }

  blocks(three: Three<readonly Block[]>, under: string | null = null): readonly Block[] {
    return this.#sequence(three, BLOCK, under, (one, heading) => this.#block(one, heading));
  }

  #sequence<Part>(
    three: Three<readonly Part[]>,
    kind: PartKind<Part>,
    under: string | null,
    mergeBoth: (three: Three<Part>, under: string | null) => readonly Part[] | null,
  ): readonly Part[] {
    const headingOf = (part: Part | undefined): string | null => this.#headingOf(part) ?? under;
    const placeOf = (part: Part): MergePlace => ({ kind: 'block', block: kind.name(part), under: headingOf(part) });
    return mergeSequence(three, {
      keyOf: (part) => JSON.stringify(part),
      nameOf: () => null,
      isOneOfAKind: (part) => kind.hasWords(part),
      likeness: (a, b) => {
        if (kind.name(a) !== kind.name(b)) return 0;
        return this.#isGrown(a, b, kind) ? 1 : this.#likeness(kind.text(a), kind.text(b));
      },
      mergeItem: (one) => {
        const { base, mine, theirs } = one;
        const taken = base && mine && theirs ? mergeBoth({ base, mine, theirs }, headingOf(mine)) : null;
        return taken ?? this.#decide(one, kind, placeOf);
      },
      took: (before, after) => {
        const part = before ?? after;
        if (part !== undefined) this.#record.took(placeOf(part), before ? kind.text(before) : null, after ? kind.text(after) : null);
      },
      bothMoved: (part, behind) => {
        const place: MergePlace = { kind: 'order', path: [], what: kind.text(part) };
        const side = (before: Part | null): MergeSide => {
          const text = before === null ? '' : kind.text(before);
          return { text, source: text };
        };
        return this.#record.settle(place, mapThree(behind, side), ['mine', 'theirs']).choice === 'theirs' ? 'theirs' : 'mine';
      },
      theyMoved: (part) => this.#record.took({ kind: 'order', path: [], what: kind.text(part) }, null, kind.text(part)),
    });
  }

  #decide<Part>({ base, mine, theirs }: ThreeItems<Part>, kind: PartKind<Part>, placeOf: (part: Part) => MergePlace): readonly Part[] {
    const shown = mine ?? theirs ?? base;
    if (shown === undefined) return [];
    const sides = mapThree({ base, mine, theirs }, (part) =>
      part === undefined ? null : { text: kind.text(part), source: kind.source(part) },
    );
    const choices: MergeChoice[] = ['mine', 'theirs'];
    if (mine !== undefined && theirs !== undefined) choices.push('both');
    if (kind.parse) choices.push('own');
    const resolution = this.#record.settle(placeOf(shown), sides, choices);
    const all = (...parts: readonly (Part | undefined)[]): readonly Part[] => parts.flatMap((part) => (part === undefined ? [] : [part]));
    switch (resolution.choice) {
      case 'own':
        return kind.parse?.(resolution.text) ?? all(mine);
      case 'both':
        return all(mine, theirs);
      case 'mine':
        return all(mine);
      case 'theirs':
        return all(theirs);
    }
  }

  /**
   * Whether one is the other with something put in: then it is the other, however long what came in. Otherwise a paragraph that two
   * people move into two boxes makes one box of them.
   */
  #isGrown<Part>(a: Part, b: Part, { within }: PartKind<Part>): boolean {
    if (!within) return false;
    const [less, more] = [within(a), within(b)].toSorted((one, other) => one.length - other.length);
    if (less === undefined || more === undefined || less.length === 0) return false;
    const standing = new Set(more);
    return less.every((content) => standing.has(content));
  }

  /** null = they have to be shown side by side as wholes. */
  #block({ base, mine, theirs }: Three<Block>, under: string | null): readonly Block[] | null {
    if (base.type === 'heading' && mine.type === 'heading' && theirs.type === 'heading') {
      const children = this.#inlines({ base: base.children, mine: mine.children, theirs: theirs.children });
      return children && [{ ...mine, level: pickOne({ base: base.level, mine: mine.level, theirs: theirs.level }), children }];
    }
    if (base.type === 'list' && mine.type === 'list' && theirs.type === 'list') {
      const rest = mapThree<List, Pick<List, 'start' | 'loose'>>({ base, mine, theirs }, ({ start, loose }) => ({ start, loose }));
      return [{ ...mine, ...pickOne(rest), items: this.#items({ base, mine, theirs }, under) }].filter(hasItems);
    }
    if (base.type === 'steps' && mine.type === 'steps' && theirs.type === 'steps') {
      return [{ ...mine, items: this.#items({ base, mine, theirs }, under) }].filter(hasItems);
    }
    if (base.type === 'table' && mine.type === 'table' && theirs.type === 'table') return this.#table({ base, mine, theirs }, under);
    if (base.type === 'quote' && mine.type === 'quote' && theirs.type === 'quote') {
      return [{ ...mine, children: this.#children({ base, mine, theirs }, under) }];
    }
    if (base.type === 'box' && mine.type === 'box' && theirs.type === 'box') {
      const kind = decidingSide({ base: base.kind, mine: mine.kind, theirs: theirs.kind }, Object.is);
      return kind && [{ ...(kind === 'mine' ? mine : theirs), children: this.#children({ base, mine, theirs }, under) }];
    }
    if (base.type === 'only' && mine.type === 'only' && theirs.type === 'only') {
      const languages = decidingSide({ base, mine, theirs }, (a, b) => String(a.languages) === String(b.languages));
      return languages && [{ ...(languages === 'mine' ? mine : theirs), children: this.#children({ base, mine, theirs }, under) }];
    }
    return null;
  }

  #children(three: Three<{ readonly children: readonly Block[] }>, under: string | null): readonly Block[] {
    return this.blocks(
      mapThree(three, ({ children }) => children),
      under,
    );
  }

  #items(three: Three<List | Steps>, under: string | null): readonly ListItem[] {
    return this.#sequence(
      mapThree<List | Steps, readonly ListItem[]>(three, ({ items }) => items),
      ITEM,
      under,
      (items) => [{ checked: pickOne(mapThree(items, ({ checked }) => checked)), children: this.#children(items, under) }],
    );
  }

  #table(three: Three<Table>, under: string | null): readonly Table[] | null {
    const widths = mapThree(three, ({ align }) => align.length);
    if (widths.base !== widths.mine || widths.base !== widths.theirs) return null;
    const header = this.#row(
      mapThree(three, (table) => table.header),
      under,
    );
    const rows = this.#sequence(
      mapThree(three, (table) => table.rows),
      ROW,
      under,
      (row) => [this.#row(row, under)],
    );
    return [{ type: 'table', align: pickOne(mapThree(three, ({ align }) => align)), header, rows }];
  }

  /** Cell by cell: rows of one width. */
  #row(three: Three<readonly TableCell[]>, under: string | null): readonly TableCell[] {
    return three.mine.map((cell, column) => {
      const cells = { base: three.base[column] ?? [], mine: cell, theirs: three.theirs[column] ?? [] };
      return this.#inlines(cells) ?? this.#decide(cells, CELL, () => ({ kind: 'block', block: 'cell', under }))[0] ?? [];
    });
  }

  /** Running text as a whole, where at most one changed it. */
  #inlines(three: Three<TableCell>): TableCell | null {
    const side = decidingSide(three, (a, b) => JSON.stringify(a) === JSON.stringify(b));
    return side && three[side];
  }

  #headingOf(part: unknown): string | undefined {
    // Items, rows and cells are no keys of the map.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only looked up by identity
    return this.#under.get(part as Block);
  }
}

const hasItems = ({ items }: { readonly items: readonly ListItem[] }): boolean => items.length > 0;

/** May well stand twice in a chapter. */
const WITHOUT_WORDS: ReadonlySet<Block['type']> = new Set(['divider', 'pagebreak', 'contact', 'offers', 'qr']);

/** Blocks in which blocks stand. */
const HOLDERS: ReadonlySet<Block['type']> = new Set(['box', 'quote', 'only']);

const BLOCK: PartKind<Block> = {
  name: ({ type }) => type,
  hasWords: (block) => !WITHOUT_WORDS.has(block.type) && readableBlock(block).trim() !== '',
  text: readableBlock,
  source: (block) => writeBlock(block).join('\n'),
  within: (block) => ('children' in block && HOLDERS.has(block.type) ? block.children.map((child) => JSON.stringify(child)) : []),
  parse: (source) => normaliseBlocks(readBlocks(source.split(/\r\n?|\n/), 1, '').blocks),
};

const ITEM: PartKind<ListItem> = {
  name: () => 'item',
  hasWords: (item) => item.children.length > 0,
  text: readableItem,
  source: (item) => writeBlocks(item.children).join('\n'),
  parse: (source) => {
    const children = normaliseBlocks(readBlocks(source.split(/\r\n?|\n/), 1, '').blocks);
    return children.length === 0 ? [] : [{ checked: null, children }];
  },
};

const ROW: PartKind<readonly TableCell[]> = {
  name: () => 'row',
  hasWords: (row) => row.some((cell) => cell.length > 0),
  text: readableRow,
  source: (row) => writeRow(row),
};

const CELL: PartKind<TableCell> = {
  name: () => 'cell',
  hasWords: (cell) => cell.length > 0,
  text: readableInlines,
  source: (cell) => writeInlines(cell),
  parse: (source) => [normaliseInlines(readInlines(source).inlines)],
};
