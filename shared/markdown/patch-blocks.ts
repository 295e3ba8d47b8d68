import type { Block, List, ListItem, Steps, Table } from '../model/block.ts';
import type { AlignStep } from './align.ts';
import { align } from './align.ts';
import { itemNeedsBlankLine } from './item-spacing.ts';
import { normaliseBlock, normaliseItem } from './normalise-chapter.ts';
import type { Place } from './read-blocks.ts';
import { prefixed, writeBlock, writeDelimiterRow, writeItem, writeRow } from './write-blocks.ts';

/** A line of the new file: one of the old file, by its number, or a new one. */
export type PatchedLine = number | string;

export interface Original {
  /** The line with a number (from 1). */
  readonly line: (number: number) => string;
  readonly places: ReadonlyMap<Block | ListItem, Place>;
}

/** Where the blocks of one container stand in the old file. */
export interface Region {
  readonly first: number;
  readonly last: number;
  /** What every new line begins with: markers and indentation of the containers around. */
  readonly prefix: string;
  /** Blank lines between blocks or items. */
  readonly separator: readonly string[];
}

interface Placed {
  readonly first: number;
  readonly last: number;
}

/** How deep an edit is followed: into containers, or to whole blocks alone. */
export type PatchDepth = 'inside' | 'whole-blocks';

/**
 * Writes an edited file over its original: blocks that are the same keep their lines, with what stands between them,
 * and in lists, boxes, quotes and tables only the item, block or row is written anew that was changed.
 */
export class BlockPatcher {
  private readonly original: Original;
  private readonly depth: PatchDepth;

  constructor(original: Original, depth: PatchDepth) {
    this.original = original;
    this.depth = depth;
  }

  blocks(before: readonly Block[], after: readonly Block[], region: Region): readonly PatchedLine[] {
    const steps = align(before, after, keyOfBlock, ({ type }) => type);
    return this.assemble(
      steps,
      before.map((block) => this.placeOf(block)),
      region,
      (step) => this.block(before[step.before], after[step.after], region),
      (index) => {
        const block = after[index];
        return block ? prefixed(writeBlock(block), region.prefix, region.prefix) : [];
      },
    );
  }

  /** Puts kept, changed and new parts together with the lines that stand between them. */
  private assemble(
    steps: readonly AlignStep[],
    places: readonly Placed[],
    region: Region,
    change: (step: Extract<AlignStep, { kind: 'change' | 'keep' }>) => readonly PatchedLine[],
    add: (index: number) => readonly PatchedLine[],
  ): readonly PatchedLine[] {
    const gap = (index: number): readonly number[] => {
      const first = (places[index - 1]?.last ?? region.first - 1) + 1;
      const last = (places[index]?.first ?? region.last + 1) - 1;
      return range(first, last);
    };
    const separator = region.separator.map(() => region.prefix.trimEnd());
    const result: PatchedLine[] = [];
    // The gap that comes next, whether it was written already, and whether a new part was written last.
    let open = 0;
    let written = false;
    let fresh = false;
    const pass = (to: number): void => {
      if (!written) result.push(...gap(open));
      // Of gaps between dropped parts only text stays: link definitions that others use.
      for (let index = open + 1; index <= to; index++) {
        const texts = gap(index).filter((line) => !this.isBlank(line));
        if (texts.length > 0) result.push(...texts, ...separator);
      }
      if (fresh && !this.endsBlank(result)) result.push(...separator);
    };
    for (const step of steps) {
      if (step.kind === 'drop') continue;
      if (step.kind === 'add') {
        if (open === 0 && !written && !fresh) {
          result.push(...gap(0));
          written = true;
          if (result.length > 0 && !this.endsBlank(result)) result.push(...separator);
        } else {
          result.push(...separator);
        }
        result.push(...add(step.after));
        fresh = true;
        continue;
      }
      pass(step.before);
      const place = places[step.before];
      result.push(...(step.kind === 'keep' && place ? range(place.first, place.last) : change(step)));
      open = step.before + 1;
      written = false;
      fresh = false;
    }
    if (open < places.length) {
      // The end was dropped: what stood behind the last block stays behind what is the last one now.
      for (let index = open; index < places.length; index++) {
        const texts = gap(index).filter((line) => !this.isBlank(line) && !(written && index === open));
        if (texts.length > 0) result.push(...separator, ...texts);
      }
      result.push(...gap(places.length));
    } else if (!written) {
      result.push(...gap(open));
    }
    return result;
  }

  private block(before: Block | undefined, after: Block | undefined, region: Region): readonly PatchedLine[] {
    if (!before || !after) return [];
    const inside = this.depth === 'inside' ? this.inside(before, after, region) : null;
    return inside ?? prefixed(writeBlock(after, this.markerOf(before)), this.firstPrefix(before), region.prefix);
  }

  /** The changed lines inside a container; null when it has to be written as a whole. */
  private inside(before: Block, after: Block, region: Region): readonly PatchedLine[] | null {
    const { first, last } = this.placeOf(before);
    if (before.type === 'list' && after.type === 'list') {
      const same = before.start === after.start && before.loose === after.loose;
      return same ? this.items(before, after, after.loose, { ...region, first, last }) : null;
    }
    if (before.type === 'steps' && after.type === 'steps') {
      const loose = this.hasBlankLine(before) || after.items.some(itemNeedsBlankLine);
      const end = /^[>\s]*:{3,}\s*$/.test(this.original.line(last)) ? last - 1 : last;
      return [first, ...this.items(before, after, loose, { ...region, first: first + 1, last: end }), ...range(end + 1, last)];
    }
    if (before.type === 'table' && after.type === 'table') return this.table(before, after, region);
    if (before.type === 'quote' && after.type === 'quote') {
      if (before.children.length === 0) return null;
      return this.blocks(before.children, after.children, { first, last, prefix: `${region.prefix}> `, separator: [''] });
    }
    const sameBox = before.type === 'box' && after.type === 'box' && before.kind === after.kind;
    const sameOnly = before.type === 'only' && after.type === 'only' && String(before.languages) === String(after.languages);
    if (!('children' in before && 'children' in after) || !(sameBox || sameOnly)) return null;
    const end = /^[>\s]*:{3,}\s*$/.test(this.original.line(last)) ? last - 1 : last;
    const children = this.blocks(before.children, after.children, { first: first + 1, last: end, prefix: region.prefix, separator: [''] });
    return [first, ...children, ...range(end + 1, last)];
  }

  private items(before: List | Steps, after: List | Steps, loose: boolean, region: Region): readonly PatchedLine[] {
    const steps = align(before.items, after.items, keyOfItem, () => 'item');
    const inside: Region = { ...region, separator: loose ? [''] : [] };
    const marker = this.itemMarker(before.items[0]);
    const start = after.type === 'list' ? after.start : 1;
    const own = (index: number): string => (start === null ? marker : marker.replace(/^\d+/, String(Math.min(start + index, 999_999_999))));
    return this.assemble(
      steps,
      before.items.map((item) => this.placeOf(item)),
      inside,
      (step) => this.item(before.items[step.before], after.items[step.after], loose, inside),
      (index) => {
        const item = after.items[index];
        return item ? prefixed(writeItem(item, own(index), loose), region.prefix, region.prefix) : [];
      },
    );
  }

  private item(before: ListItem | undefined, after: ListItem | undefined, loose: boolean, region: Region): readonly PatchedLine[] {
    if (!before || !after) return [];
    const place = this.placeOf(before);
    const marker = this.itemMarker(before);
    const [oldFirst] = before.children;
    const [newFirst] = after.children;
    const line = this.original.line(place.first);
    if (
      before.checked !== null &&
      after.checked !== null &&
      before.checked !== after.checked &&
      sameBlocks(before.children, after.children)
    ) {
      const content = line.slice(place.column - 1).replace(/\[[ xX]\]/, after.checked ? '[x]' : '[ ]');
      return [line.slice(0, place.column - 1) + content, ...range(place.first + 1, place.last)];
    }
    const follows = oldFirst && newFirst && oldFirst.type === newFirst.type && this.placeOf(oldFirst).first === place.first;
    const startsSame = align(before.children, after.children, keyOfBlock, ({ type }) => type)[0];
    if (before.checked === after.checked && follows && (startsSame?.kind === 'keep' || startsSame?.kind === 'change')) {
      const prefix = region.prefix + ' '.repeat(marker.length);
      return this.blocks(before.children, after.children, { first: place.first, last: place.last, prefix, separator: loose ? [''] : [] });
    }
    return prefixed(writeItem(after, marker, loose), line.slice(0, place.column - 1), region.prefix);
  }

  private table(before: Table, after: Table, region: Region): readonly PatchedLine[] | null {
    if (before.align.length !== after.align.length) return null;
    const { first } = this.placeOf(before);
    const header = sameJson(before.header, after.header) ? first : this.firstPrefix(before) + writeRow(after.header);
    const delimiter = sameJson(before.align, after.align) ? first + 1 : region.prefix + writeDelimiterRow(after.align);
    const rows = align(
      before.rows,
      after.rows,
      (row) => JSON.stringify(row),
      () => 'row',
    ).flatMap((step): PatchedLine[] => {
      if (step.kind === 'drop') return [];
      if (step.kind === 'keep') return [first + 2 + step.before];
      return [region.prefix + writeRow(after.rows[step.after] ?? [])];
    });
    return [header, delimiter, ...rows];
  }

  /** The marker of an item with the white space behind it, as its neighbours have it. */
  private itemMarker(item: ListItem | undefined): string {
    if (!item) return '- ';
    const place = this.placeOf(item);
    const match = /^([*+-]|\d{1,9}[.)])([ ]{0,4})(?=\S)/.exec(this.original.line(place.first).slice(place.column - 1));
    return match?.[1]
      ? match[1] + (match[2] === '' ? ' ' : (match[2] ?? ' '))
      : `${/^\S+/.exec(this.original.line(place.first).slice(place.column - 1))?.[0] ?? '-'} `;
  }

  /** The bullet of a list, or what stands behind its numbers: kept, because it may be what tells two lists apart. */
  private markerOf(block: Block): string {
    return block.type === 'list' ? this.itemMarker(block.items[0]).trimEnd().replace(/^\d+/, '') : '';
  }

  private firstPrefix(block: Block): string {
    const { first, column } = this.placeOf(block);
    return this.original.line(first).slice(0, column - 1);
  }

  private placeOf(block: Block | ListItem): Place {
    const place = this.original.places.get(block);
    if (!place) throw new RangeError('A block of the original has no place.');
    return place;
  }

  private hasBlankLine(block: Block): boolean {
    const { first, last } = this.placeOf(block);
    return range(first, last).some((line) => this.isBlank(line));
  }

  private isBlank(line: number): boolean {
    return /^[>\s]*$/.test(this.original.line(line));
  }

  private endsBlank(lines: readonly PatchedLine[]): boolean {
    const last = lines.at(-1);
    if (last === undefined) return true;
    return typeof last === 'number' ? this.isBlank(last) : /^[>\s]*$/.test(last);
  }
}

/** Equal for blocks that mean the same, wherever they stand. */
function keyOfBlock(block: Block): string {
  return JSON.stringify(normaliseBlock(block));
}

function keyOfItem(item: ListItem): string {
  return JSON.stringify(normaliseItem(item));
}

function sameBlocks(before: readonly Block[], after: readonly Block[]): boolean {
  return before.length === after.length && before.every((block, index) => keyOfBlock(block) === keyOfBlock(after[index] ?? block));
}

function sameJson(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
