import { Tab, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { Direction } from '../../model/language.ts';
import type { PrintContact, PrintOffer, PrintRow, RowKind, Run } from '../print-document.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { runsText } from '../runs.ts';
import { marked, plainRun, writeRuns } from './run-writer.ts';

/**
 * A contact as paragraphs of the card styles: labels stand in a column by tab stops, no table is needed.
 * @param keepNext it stays on the page of what follows
 */
export function writeContact(
  contact: PrintContact,
  direction: Direction,
  layout: Layout,
  { where = 'text', keepNext = false }: { readonly where?: 'text' | 'list'; readonly keepNext?: boolean } = {},
): readonly FileChild[] {
  const name = marked(layout.bookmarks.place(contact.anchor, where), writeRuns(layout, contact.name, direction));
  return card(name, [contact.organisation, contact.explanation], contact.rows, direction, layout, keepNext);
}

/** An offer that has no times of its own: a card like that of a contact. */
export function writeOffer(offer: PrintOffer, direction: Direction, layout: Layout): readonly FileChild[] {
  return card(writeRuns(layout, offer.title, direction), [offer.description], offer.rows, direction, layout);
}

function card(
  name: readonly ParagraphChild[],
  texts: readonly (readonly Run[] | null)[],
  rows: readonly PrintRow[],
  direction: Direction,
  layout: Layout,
  keepNext = false,
): readonly FileChild[] {
  const given = texts.filter((text): text is readonly Run[] => text !== null && text.length > 0);
  const written = rows.map((row) => rowLines(row, direction, layout));
  const lines = written.flat();
  const ends = keepNext ? endsOfGroups(rows, written, layout) : [lines.length - 1];
  return [
    paragraph(layout, direction, { style: 'CardName', children: name }),
    ...(given.length > 0 ? [paragraph(layout, direction, { style: 'CardText', children: inOneLine(given, direction, layout) })] : []),
    // A card stays on one page: every line but the last is kept with the next.
    ...lines.map(({ style, children }, index) =>
      paragraph(layout, direction, { style: ends.includes(index) ? style : `${style}Kept`, children }),
    ),
  ];
}

/** Share of a page from which a card may break before its hours. */
const TALL = 0.4;

/** Where, when, and how (all others) an office is reached: a card that may break does so between these. */
const GROUPS: Readonly<Partial<Record<RowKind, string>>> = {
  for: 'where',
  address: 'where',
  post: 'where',
  hours: 'when',
  people: 'who',
  languages: 'who',
  note: 'who',
};

/**
 * The lines after which a card may break that stays with what follows: a tall one, with that, may be more than a page. LibreOffice moreover
 * leaves the head of a long row of lines that are all kept together on the page before.
 */
function endsOfGroups(rows: readonly PrintRow[], written: readonly (readonly CardLine[])[], layout: Layout): readonly number[] {
  const { bodySize, textHeight } = layout.page;
  if (written.flat().length * bodySize * 20 * LINE < TALL * textHeight) return [];
  const last = rows.filter((row, at) => rows[at + 1] !== undefined && GROUPS[row.kind] !== GROUPS[rows[at + 1]?.kind ?? row.kind]);
  return last.map((row) => written.slice(0, rows.indexOf(row) + 1).flat().length - 1);
}

/** Height of a line of a card, in the size of running text. */
const LINE = 1.2;

/** A bold letter of a label, which is smaller than the text, beside the average that columns are planned with. */
const BOLD_LETTER = 0.98;

/** Short texts one after the other, as in the PDF. */
function inOneLine(texts: readonly (readonly Run[])[], direction: Direction, layout: Layout): readonly ParagraphChild[] {
  return texts.flatMap((text, index) => [...(index > 0 ? [plainRun(layout, ' · ')] : []), ...writeRuns(layout, text, direction)]);
}

interface CardLine {
  readonly style: 'CardRow' | 'CardLine' | 'CardTimes';
  readonly children: readonly ParagraphChild[];
}

/**
 * "Label, tab, value"; further lines begin under the value. What leads a line (weekdays) has a column of its own; a label
 * that is too long for its column stands above, as does that of a row that needs the whole width of a small page.
 */
function rowLines(row: PrintRow, direction: Direction, layout: Layout): readonly CardLine[] {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const label = writeRuns(layout, row.label, direction, { style: 'CardLabel' });
  const isLed = row.lines.some(({ lead }) => lead !== null);
  const { page } = layout;
  const isLong = runsText(row.label).length * page.letter * BOLD_LETTER > page.labelWidth;
  const above = isLong || (isLed && page.labelsAbove);
  if (row.kind === 'for') {
    const value = inOneLine(
      row.lines.map(({ runs }) => runs),
      direction,
      layout,
    );
    return above
      ? [
          { style: 'CardRow', children: label },
          { style: 'CardLine', children: [tab(), ...value] },
        ]
      : [{ style: 'CardRow', children: [...label, tab(), ...value] }];
  }
  const lines = row.lines.map(({ lead, runs }, index): CardLine => {
    const beside = index === 0 && !above ? label : [];
    const value = writeRuns(layout, runs, direction);
    if (lead) return { style: 'CardTimes', children: [...beside, tab(), ...writeRuns(layout, lead, direction), tab(), ...value] };
    return { style: above ? 'CardLine' : 'CardRow', children: [...beside, tab(), ...value] };
  });
  return above ? [{ style: 'CardRow', children: label }, ...lines] : lines;
}
