import { TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { PrintBlock } from '../print-document.ts';
import { writeContact, writeOffer } from './card-writer.ts';
import { paragraph } from './layout.ts';
import type { Layout, Place } from './layout.ts';
import { geometryOf } from '../format-geometry.ts';
import { leadsTo } from '../leads-to.ts';
import { writeItems } from './list-writer.ts';
import { pictureRun, qrRun } from './picture-writer.ts';
import { runsText } from '../runs.ts';
import { marked, speech, urlRun, writeRuns } from './run-writer.ts';
import { BOX_INSET, BOX_STYLES } from './styles/box-styles.ts';
import { DEEPEST_HEADING } from './styles/heading-styles.ts';
import { keptWithNext } from './styles/text-styles.ts';
import { writeTable } from './table-writer.ts';
import { isTimetable, writeTimetable } from './timetable-writer.ts';
import { visibleText } from '../visible-text.ts';

type Writer<Type extends PrintBlock['type']> = (
  block: Extract<PrintBlock, { type: Type }>,
  place: Place,
  layout: Layout,
) => readonly FileChild[];

/** One writer per kind of block: a kind without one does not compile. */
const WRITERS: { readonly [Type in PrintBlock['type']]: Writer<Type> } = {
  heading(block, place, layout) {
    layout.flow.enter(runsText(block.runs));
    const level = Math.min(place.outline + block.level, DEEPEST_HEADING);
    const children = marked(layout.bookmarks.place(block.anchor), writeRuns(layout, block.runs, block.direction));
    return [paragraph(layout, block.direction, { style: `Heading${level}`, children })];
  },
  paragraph: (block, place, layout) => [text(block, writeRuns(layout, block.runs, block.direction), place, layout)],
  list(block, place, layout) {
    return writeItems(block.items, block.start === null ? 'bullet' : 'number', block.start ?? 1, block, place, layout, writeBlocks);
  },
  steps: (block, place, layout) => writeItems(block.items, 'step', 1, block, place, layout, writeBlocks),
  table: (block, place, layout) => [writeTable(block, place, layout)],
  quote: (block, place, layout) => writeBlocks(block.blocks, { ...place, inside: place.inside ?? 'quote' }, layout),
  code(block, _place, layout) {
    const lines = block.text.split(/\r\n|\r|\n/).map((line) => visibleText(line.replaceAll('\t', '    ')));
    const children = lines.map(
      (line, index) =>
        new TextRun({ ...speech(layout, block.language, 'ltr'), text: line, noProof: true, ...(index > 0 ? { break: 1 } : {}) }),
    );
    return [paragraph(layout, 'ltr', { style: 'Code', children })];
  },
  divider: (block, _place, layout) => [paragraph(layout, block.direction, { style: 'Divider' })],
  box(block, place, layout) {
    const style = `${BOX_STYLES[block.kind]}Title`;
    const title = paragraph(layout, block.direction, {
      style,
      children: writeRuns(layout, block.title, block.direction),
      ...shifted(place),
    });
    return [title, ...writeBlocks(block.blocks, { ...place, inside: block.kind }, layout)];
  },
  image: (block, _place, layout) => [paragraph(layout, block.direction, { style: 'Picture', children: [pictureRun(layout, block.image)] })],
  contact: (block, place, layout) => writeContact(block.contact, block.direction, layout, { keepNext: place.keepNext === true }),
  offers(block, place, layout) {
    if (isTimetable(block)) return [writeTimetable(block, place, layout)];
    return block.offers.flatMap((offer) => writeOffer(offer, block.direction, layout));
  },

  qr: (block, _place, layout) => [
    paragraph(layout, block.direction, { style: 'Picture', keepNext: true, children: [qrRun(layout, block.url, block.alt)] }),
    // The address in words too: for those who have no camera, and for the eyes of those who check the text.
    paragraph(layout, block.direction, { style: 'Caption', children: writeRuns(layout, [urlRun(block.url)], block.direction) }),
  ],
  pagebreak(_block, _place, layout) {
    layout.flow.breakPage();
    return [];
  },
  notice: (block, _place, layout) => [
    paragraph(layout, block.direction, { style: 'Notice', children: writeRuns(layout, block.runs, block.direction) }),
  ],
};

/** Blocks one after the other; two tables are kept apart, or Word would make one of them. */
export function writeBlocks(blocks: readonly PrintBlock[], place: Place, layout: Layout): readonly FileChild[] {
  const panels = geometryOf(layout.document.format).kind !== 'brochure';
  return blocks.flatMap((block, index) => {
    const leads = leadsTo(block, blocks[index + 1], panels) || (block.type === 'contact' && endsInCode(blocks.slice(index + 1)));
    const keepNext = leads || (place.keepNext === true && index === blocks.length - 1);
    const written = writeBlock(block, { ...place, keepNext }, layout);
    const before = blocks[index - 1];
    const afterTable = before !== undefined && isTable(block) && isTable(before);
    return afterTable ? [paragraph(layout, block.direction, { style: 'TableSeparator' }), ...written] : written;
  });
}

/** Whether nothing follows but a code, with the words that introduce it: alone on a page it would say little. */
function endsInCode(following: readonly PrintBlock[]): boolean {
  const [first, second] = following;
  return following.length === 2 ? leadsTo(first, second, false) && second?.type === 'qr' : following.length === 1 && first?.type === 'qr';
}

function isTable(block: PrintBlock): boolean {
  return block.type === 'table' || (block.type === 'offers' && isTimetable(block));
}

function writeBlock<Type extends PrintBlock['type']>(
  block: Extract<PrintBlock, { type: Type }>,
  place: Place,
  layout: Layout,
): readonly FileChild[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has this writer under this name; TypeScript cannot follow the union
  const write = WRITERS[block.type] as unknown as Writer<Type>;
  return write(block, { ...place, direction: block.direction }, layout);
}

function text(block: PrintBlock, children: ReturnType<typeof writeRuns>, place: Place, layout: Layout): FileChild {
  return paragraph(layout, block.direction, {
    ...(place.keepNext ? keptWithNext(textStyle(place)) : { style: textStyle(place) }),
    children,
    ...shifted(place),
  });
}

function textStyle(place: Place): string {
  if (place.inside === 'quote') return 'Quote';
  if (place.inside !== null) return BOX_STYLES[place.inside];
  return place.depth > 0 ? 'ListContinue' : 'Normal';
}

/** Text below the first paragraph of a list item stands under it. */
function shifted(place: Place): { readonly indent?: { readonly left: number } } {
  if (place.depth === 0) return {};
  return { indent: { left: place.indent + (place.inside === null || place.inside === 'quote' ? 0 : BOX_INSET) } };
}
