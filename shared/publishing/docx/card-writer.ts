import { Tab, TextRun } from 'docx';
import type { FileChild, ParagraphChild, TabStopDefinition } from 'docx';
import type { Direction } from '../../model/language.ts';
import type { PrintContact, PrintOffer, PrintRow, Run } from '../print-document.ts';
import { paragraph } from './layout.ts';
import type { Layout } from './layout.ts';
import { runsText } from '../runs.ts';
import { marked, writeRuns } from './run-writer.ts';
import { BOX_INSET } from './styles/box-styles.ts';

/** A contact as paragraphs of the card styles: labels stand in a column by tab stops, no table is needed. */
export function writeContact(
  contact: PrintContact,
  direction: Direction,
  layout: Layout,
  where: 'text' | 'list' = 'text',
): readonly FileChild[] {
  const name = marked(layout.bookmarks.place(contact.anchor, where), writeRuns(layout, contact.name, direction));
  return card(name, [contact.explanation, contact.organisation], contact.rows, direction, layout);
}

export function writeOffer(offer: PrintOffer, direction: Direction, layout: Layout): readonly FileChild[] {
  return card(writeRuns(layout, offer.title, direction), [offer.description], offer.rows, direction, layout);
}

function card(
  name: readonly ParagraphChild[],
  texts: readonly (readonly Run[] | null)[],
  rows: readonly PrintRow[],
  direction: Direction,
  layout: Layout,
): readonly FileChild[] {
  const given = texts.filter((text) => text !== null && text.length > 0);
  return [
    paragraph(layout, direction, { style: 'CardName', children: name }),
    ...given.map((text) => paragraph(layout, direction, { style: 'CardText', children: writeRuns(layout, text ?? [], direction) })),
    // A card stays on one page: every line but the last is kept with the next.
    ...rows.map((row, index) =>
      paragraph(layout, direction, {
        style: 'CardRow',
        children: rowChildren(row, direction, layout),
        keepNext: index < rows.length - 1,
        ...leadTab(row, layout),
      }),
    ),
  ];
}

/** A tab stop behind the longest lead of a row, so that "Monday and Wednesday" and "Friday" have their times in one column. */
function leadTab(row: PrintRow, { page }: Layout): { readonly tabStops?: readonly TabStopDefinition[] } {
  const longest = Math.max(0, ...row.lines.map(({ lead }) => (lead ? runsText(lead).length : 0)));
  if (longest === 0) return {};
  const begin = BOX_INSET + page.labelWidth;
  const room = page.textWidth - begin - BOX_INSET;
  const position = begin + Math.min(Math.round(longest * page.letter) + 160, Math.round(room * 0.6));
  return { tabStops: [{ type: 'left', position }] };
}

/** "Label, tab, value"; further lines begin under the value, and what leads a line (weekdays) has a tab stop of its own. */
function rowChildren(row: PrintRow, direction: Direction, layout: Layout): readonly ParagraphChild[] {
  return [
    ...writeRuns(layout, row.label, direction, { style: 'CardLabel' }),
    ...row.lines.flatMap(({ lead, runs }, index) => [
      new TextRun(index === 0 ? { children: [new Tab()] } : { break: 1 }),
      ...(lead ? [...writeRuns(layout, lead, direction), new TextRun({ children: [new Tab()] })] : []),
      ...writeRuns(layout, runs, direction),
    ]),
  ];
}
