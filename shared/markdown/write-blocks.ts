import type { Block, Box, List, ListItem, Only, Steps, Table, TableCell, Verbatim } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import { writeAttributes } from './directive-syntax.ts';
import { itemNeedsBlankLine } from './item-spacing.ts';
import { writeInlines, writeRunningText } from './write-inlines.ts';

/** Lines of blocks that were written before, with the list marker that they were written with. */
export type WrittenBlocks = WeakMap<Block, { readonly marker: string; readonly lines: readonly string[] }>;

/**
 * Canonical Markdown of blocks, as lines. `markerBefore` is that of the list right before, or of the item around.
 * @param known what need not be written again; what is written now is added
 */
export function writeBlocks(
  blocks: readonly Block[],
  separator: readonly string[] = [''],
  markerBefore: string = '',
  known?: WrittenBlocks,
): readonly string[] {
  const lines: string[] = [];
  let before = markerBefore;
  blocks.forEach((block, index) => {
    if (index > 0) lines.push(...separator);
    const marker = block.type === 'list' ? listMarker(block, before) : '';
    const former = known?.get(block);
    const written = former?.marker === marker ? former.lines : writeBlock(block, marker);
    known?.set(block, { marker, lines: written });
    lines.push(...written);
    before = marker;
  });
  return lines;
}

/** Two lists side by side are told apart by their markers alone, and three bullets on one line would be a divider. */
function listMarker(list: List, before: string): string {
  if (list.start === null) return before === '-' ? '*' : '-';
  return before === '.' ? ')' : '.';
}

/** Canonical lines of one block; `marker` is the bullet of a list, or what stands behind its numbers. */
export function writeBlock(block: Block, marker: string = ''): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeClosingHashes(writeInlines(block.children))}`.replace(/ $/, '')];
    case 'paragraph':
      return writeRunningText(block.children, '\\\n').split('\n');
    case 'list':
      return writeList(block, marker === '' ? listMarker(block, '') : marker);
    case 'table':
      return writeTable(block);
    case 'quote':
      return block.children.length === 0 ? ['>'] : prefixed(writeBlocks(block.children), '> ', '> ');
    case 'code':
      return writeCode(block.language, block.text);
    case 'divider':
      return ['---'];
    case 'box':
      return writeContainer(block, block.kind);
    case 'only':
      return writeContainer(block, `only${writeAttributes([['lang', block.languages.join(' ')]])}`);
    case 'steps':
      return writeSteps(block);
    case 'contact': {
      const show: readonly (readonly [string, string])[] = block.show === null ? [] : [['show', block.show.join(' ')]];
      return [`::contact${writeAttributes([['id', block.id], ...show])}`];
    }
    case 'offers':
      return [`::offers${writeAttributes([block.select.by === 'id' ? ['id', block.select.id] : ['tag', block.select.tag]])}`];
    case 'qr':
      return [`::qr${writeAttributes([['url', block.url]])}`];
    case 'pagebreak':
      return ['::pagebreak'];
    case 'verbatim':
      return writeVerbatim(block);
  }
}

function writeVerbatim(block: Verbatim): readonly string[] {
  return block.text.split('\n');
}

function escapeClosingHashes(text: string): string {
  return /(?:^|[ \t])#+$/.test(text) ? text.replace(/#+$/, (hashes) => `\\${hashes}`) : text;
}

function writeList(list: List, marker: string): readonly string[] {
  const loose = list.loose || list.items.some(itemNeedsBlankLine);
  const lines: string[] = [];
  list.items.forEach((item, index) => {
    if (index > 0 && loose) lines.push('');
    const bullet = list.start === null ? marker : `${Math.min(list.start + index, 999_999_999)}${marker}`;
    lines.push(...writeItem(item, `${bullet} `, loose));
  });
  return lines;
}

/** Lines of one item; `marker` includes the white space behind it. */
export function writeItem(item: ListItem, marker: string, loose: boolean): readonly string[] {
  const lines = [...writeBlocks(item.children, loose ? [''] : [], marker.charAt(0))];
  // "- ---" would be a divider itself.
  if (item.children[0]?.type === 'divider') lines[0] = '___';
  if (item.checked !== null) {
    const box = item.checked ? '[x]' : '[ ]';
    const [first] = item.children;
    if (first?.type === 'paragraph') lines[0] = `${box} ${lines[0] ?? ''}`;
    else lines.unshift(...(first ? [box, ''] : [box]));
  }
  if (lines.length === 0) return [marker.trimEnd()];
  return prefixed(lines, marker, ' '.repeat(marker.length));
}

function writeSteps(steps: Steps): readonly string[] {
  const list: List = { type: 'list', start: 1, loose: false, items: steps.items };
  return fenced(writeList(list, '.'), 'steps');
}

function writeContainer(block: Box | Only, opening: string): readonly string[] {
  return fenced(writeBlocks(block.children), opening);
}

/** Puts lines between fences that are longer than any fence in them. */
function fenced(lines: readonly string[], opening: string): readonly string[] {
  const longest = lines.reduce((most, line) => Math.max(most, /:{3,}/.exec(line)?.[0].length ?? 0), 2);
  const colons = ':'.repeat(longest + 1);
  return [colons + opening, ...lines, colons];
}

function writeCode(language: string | null, text: string): readonly string[] {
  const info = (language ?? '').replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;');
  const character = info.includes('`') || info.startsWith('~') ? '~' : '`';
  const runs = text.match(character === '~' ? /~+/g : /`+/g) ?? [];
  const fence = character.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
  return [`${fence}${character === '~' && info.startsWith('~') ? ' ' : ''}${info}`, ...(text === '' ? [] : text.split('\n')), fence];
}

function writeTable(table: Table): readonly string[] {
  return [writeRow(table.header), writeDelimiterRow(table.align), ...table.rows.map(writeRow)];
}

export function writeRow(cells: readonly TableCell[]): string {
  return `| ${cells.map(writeCell).join(' | ')} |`;
}

export function writeDelimiterRow(align: Table['align']): string {
  const dashes = { left: ':--', center: ':-:', right: '--:', none: '---' };
  return `| ${align.map((side) => dashes[side ?? 'none']).join(' | ')} |`;
}

function writeCell(cell: readonly Inline[]): string {
  return writeInlines(cell).replaceAll('|', '\\|');
}

/** Puts markers before lines; a line that stays blank gets no white space at its end. */
export function prefixed(lines: readonly string[], first: string, further: string): readonly string[] {
  return lines.map((line, index) => {
    const prefix = index === 0 ? first : further;
    return line === '' ? prefix.trimEnd() : prefix + line;
  });
}
