import type { Origin, PrintBlock, PrintItem } from '../print-document.ts';
import { leadsTo } from '../leads-to.ts';
import { typstLanguage } from './typst-language.ts';
import { printableText, typstString } from './typst-string.ts';
import { planContact, writeContact, writeOffer } from './write-cards.ts';
import type { WriteContext } from './write-context.ts';
import { writeQr } from './write-qr.ts';
import { textOf, writeRuns, writeText, writeTitle } from './write-runs.ts';
import { writeTable } from './write-table.ts';

type BlockOf<Type extends PrintBlock['type']> = Extract<PrintBlock, { type: Type }>;

/** One writer per kind of block: a kind without one does not compile. Each returns a Typst expression (code mode). */
const WRITERS: { readonly [Type in PrintBlock['type']]: (block: BlockOf<Type>, context: WriteContext) => string } = {
  heading: (block, context) => {
    // PDF/UA-1 has no place for a heading of nothing.
    if (printableText(textOf(block.runs)).trim() === '') return '[]';
    const level = context.level.next(block.level);
    const anchor = context.anchors.claim(block.anchor) ? typstString(block.anchor) : 'none';
    return `subheading(tone, ${block.level}, ${level}, ${anchor}, ${writeRuns(block.runs, context)})`;
  },
  paragraph: (block, context) => `paragraph(${writeText(block.runs, context)}${context.leads ? ', leads: true' : ''})`,
  list: (block, context) => {
    const items = block.items.map((item) => writeItem(item, context));
    const ticked = block.items.some((item) => item.checked !== null);
    const whole = !context.compact && staysWhole(block.items, ticked ? TASKS_WHOLE : LIST_WHOLE) ? ['whole: true'] : [];
    if (ticked) {
      const marks = block.items.map((item) => `${item.checked === null ? 'none' : String(item.checked)},`).join(' ');
      return `checklist(${['tone', String(block.loose), `(${marks})`, ...whole, ...items].join(', ')})`;
    }
    const head = block.start === null ? ['tone', String(block.loose)] : ['tone', String(block.loose), String(block.start)];
    return `${block.start === null ? 'bullets' : 'numbers'}(${[...head, ...whole, ...items].join(', ')})`;
  },
  steps: (block, context) => {
    const items = block.items.map(({ blocks: [head, ...rest] }) => {
      const first = head === undefined ? '[]' : writeBlocks([head], context);
      return `(${first}, ${writeBlocks(rest, context)})`;
    });
    const whole = staysWhole(block.items, TASKS_WHOLE) ? ['whole: true'] : [];
    return `steps(${['tone', ...whole, ...items].join(', ')})`;
  },
  table: writeTable,
  quote: (block, context) => `quotation(tone, ${writeBlocks(block.blocks, context)})`,
  code: (block) => {
    const lines = block.text.replace(/\n+$/, '').split('\n');
    return `code-block(${lines.map((line) => typstString(line)).join(' + linebreak() + ')})`;
  },
  divider: () => 'divider(tone)',
  box: (block, context) => {
    const breakable = lengthOf(block.blocks) > context.longestUnbroken;
    const title = writeTitle(block.title, context);
    return `note-box(${typstString(block.kind)}, ${title}, ${String(breakable)}, ${writeBlocks(block.blocks, context)})`;
  },
  // The picture is opened here and not in the template, so that a broken one is reported with its line.
  image: ({ image }) => `picture(image(${typstString(`/${image.path}`)}, alt: ${typstString(image.alt)}))`,
  contact: (block, context) => writeContact(block.contact, context, { turn: context.turn?.card === block ? context.turn.pages : null }),
  offers: (block, context) =>
    block.offers.length === 0 ? '[]' : `{\n${block.offers.map((offer) => writeOffer(offer, context)).join('\nroom-mark\n')}\n}`,
  qr: (block, context) => writeQr(block.url, block.alt, context.lead),
  // A page cannot end inside a box or a list.
  pagebreak: (_, context) => (context.top ? 'pagebreak(weak: true)' : '[]'),
  notice: (block, context) => `notice(${writeText(block.runs, context)})`,
};

/** Blocks as one Typst code block. Before each stands a comment with its origin, by which a message finds its line. */
export function writeBlocks(blocks: readonly PrintBlock[], context: WriteContext): string {
  return inCode(writeEach(blocks, { ...context, top: false }));
}

/** A chapter's own blocks. Where `pages` is the anchor of pages that end with them, a last page may begin before their last lines. */
export function writeBody(blocks: readonly PrintBlock[], context: WriteContext, pages: string | null): string {
  const last = pages === null ? null : lastLines(blocks, context);
  if (pages === null || last === null) return inCode(writeEach(blocks, { ...context, top: true }));
  const turns = blocks[last];
  if (mayDivide(turns, context)) return inCode(writeEach(blocks, { ...context, top: true, turn: { card: turns, pages } }));
  return inCode(writeEach(blocks, { ...context, top: true }).toSpliced(last, 0, `turn(${typstString(pages)})`));
}

function writeEach(blocks: readonly PrintBlock[], context: WriteContext): readonly string[] {
  const written = blocks.map((block, at) => {
    const before = blocks[at - 1];
    // What introduces a QR code stands beside it.
    if (leadsTo(block, blocks[at + 1], context.compact) && blocks[at + 1]?.type === 'qr') return '[]';
    const lead =
      block.type === 'qr' && leadsTo(before, block, context.compact) ? writeBlock(before, { ...context, leads: false, lead: null }) : null;
    return writeBlock(block, { ...context, leads: leadsTo(block, blocks[at + 1], context.compact), lead });
  });
  const marks = new Map(blocks.flatMap((block, at) => markOf(block, context).map((mark) => [beginOfGroup(blocks, at, context), mark])));
  return written.map((code, at) => (marks.has(at) ? `${marks.get(at)}\n${code}` : code));
}

/** What stands before a card and the words that introduce it, so that the template sees which hole it leaves. */
function markOf(block: PrintBlock, context: WriteContext): readonly string[] {
  if (block.type === 'offers' && block.offers.length > 0) return ['room-mark'];
  if (block.type !== 'contact') return [];
  const { marked, rather } = planContact(block.contact, { ...context, language: block.language });
  return marked ? [rather ? 'wary-mark' : 'room-mark'] : [];
}

/** Index of the first of the blocks that stay on the page of this one: what introduces it, and their heading. */
function beginOfGroup(blocks: readonly PrintBlock[], at: number, context: WriteContext): number {
  const before = blocks[at - 1];
  return before?.type === 'heading' || leadsTo(before, blocks[at], context.compact) ? beginOfGroup(blocks, at - 1, context) : at;
}

function inCode(written: readonly string[]): string {
  return written.length === 0 ? '[]' : `{\n${written.join('\n')}\n}`;
}

/**
 * Letters of steps and boxes to tick, and of other lists, that stay together: where they are divided one line alone may be left below the
 * heading, or for the next page. In columns and panels, which have less room, only steps.
 */
const TASKS_WHOLE = 450;
const LIST_WHOLE = 250;

function staysWhole(items: readonly { readonly blocks: readonly PrintBlock[] }[], letters: number): boolean {
  return lengthOf(items.flatMap(({ blocks }) => blocks)) <= letters;
}

/** Letters that a last page has at least, and at most when they are brought there from the page before. */
const FEWEST_LAST = 350;
const MOST_LAST = 1500;

/** Index of the block with which, or in which, the last lines begin that can stand on a page of their own; null where there are none. */
function lastLines(blocks: readonly PrintBlock[], context: WriteContext): number | null {
  let letters = 0;
  const last = blocks.findLastIndex((block, at) => {
    letters += lengthOf([block]);
    const before = blocks[at - 1];
    if (letters < FEWEST_LAST || before === undefined) return false;
    return mayDivide(block, context) || (before.type !== 'heading' && !leadsTo(before, block, context.compact));
  });
  return last > 0 && letters <= MOST_LAST ? last : null;
}

function mayDivide(block: PrintBlock | undefined, context: WriteContext): block is PrintBlock & { readonly type: 'contact' } {
  return block?.type === 'contact' && planContact(block.contact, { ...context, language: block.language }).shape === 'divided';
}

/** With its origin on the line before. */
function writeBlock(block: PrintBlock, context: WriteContext): string {
  const inside = { ...context, language: block.language, direction: block.direction };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own block; TypeScript cannot follow that through a union
  const write = WRITERS[block.type] as (block: PrintBlock, context: WriteContext) => string;
  const code = write(block, inside);
  const comment = originComment(block.origin);
  if (block.language === context.language && block.direction === context.direction) return comment + code;
  const { lang, region, script } = typstLanguage(block.language);
  return `${comment}foreign(${lang}, ${region}, ${typstString(block.direction)}, ${script}, ${code})`;
}

/** "// chapter 12": ids hold neither spaces nor line ends. */
function originComment({ chapter, line }: Origin): string {
  return chapter === null ? '' : `// ${chapter} ${line ?? 0}\n`;
}

/** The origin of what stands on a line (from 1) of written source: that of the last block begun before it. */
export function originOfLine(source: string, line: number): Origin | null {
  const comments = source.split('\n').slice(0, line);
  for (const text of comments.toReversed()) {
    const found = /^\/\/ ([a-z0-9-]+) (\d+)$/.exec(text);
    if (found?.[1] !== undefined) return { chapter: found[1], line: Number(found[2]) || null };
  }
  return null;
}

function writeItem(item: PrintItem, context: WriteContext): string {
  return writeBlocks(item.blocks, context);
}

function lengthOf(blocks: readonly PrintBlock[]): number {
  return blocks.reduce((sum, block) => sum + Math.max(60, lengthOfBlock(block)), 0);
}

function lengthOfBlock(block: PrintBlock): number {
  if ('runs' in block) return textOf(block.runs).length;
  if ('items' in block) return block.items.reduce((sum, item) => sum + lengthOf(item.blocks), 0);
  if ('blocks' in block) return lengthOf(block.blocks);
  if (block.type === 'qr') return 150;
  return block.type === 'table' ? block.rows.length * 120 : 400;
}
