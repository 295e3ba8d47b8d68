import { Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Paragraph, ParagraphChild } from 'docx';
import type { PrintBlock, PrintOffer, PrintRow } from '../print-document.ts';
import { TABLE_LOOK } from './table-writer.ts';
import { paragraph } from './layout.ts';
import type { Layout, Place } from './layout.ts';
import { plainRun, writeRuns } from './run-writer.ts';

type PrintOffers = Extract<PrintBlock, { type: 'offers' }>;

/** How much of the width the times take. */
const WHEN_SHARE = 0.3;
/** Characters of an address that fit beside the labels. */
const LONGEST_FACT = 26;

/** Whether any of the offers says when it takes place: then they are a timetable. */
export function isTimetable({ offers }: PrintOffers): boolean {
  return offers.some(({ rows }) => whenOf(rows) !== undefined);
}

/** Offers as a table: when they take place, and what they are. Its header is repeated on every page, no offer is split. */
export function writeTimetable({ offers, direction }: PrintOffers, place: Place, outer: Layout): Table {
  outer.flow.captionTable();
  const layout = { ...outer, longestFact: LONGEST_FACT };
  const width = layout.page.textWidth - place.indent;
  const first = Math.round(width * WHEN_SHARE);
  const widths = [first, width - first];
  const row = (cells: readonly (readonly Paragraph[])[], isHeader: boolean): TableRow =>
    new TableRow({
      ...(isHeader ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map(
        (children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: 'dxa' }, children: [...children] }),
      ),
    });
  const line = (style: string, children: readonly ParagraphChild[]): Paragraph => paragraph(layout, direction, { style, children });
  const label = offers.map(({ rows }) => whenOf(rows)?.label).find((runs) => runs !== undefined) ?? [];
  const heads = [writeRuns(layout, label, direction), [plainRun(layout, layout.document.words.what)]];
  return new Table({
    style: 'MappeTable',
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    ...(place.indent > 0 ? { indent: { size: place.indent, type: 'dxa' } } : {}),
    visuallyRightToLeft: direction === 'rtl',
    tableLook: TABLE_LOOK,
    rows: [
      row(
        heads.map((children) => [line('TableHeader', children)]),
        true,
      ),
      ...offers.map((offer) => row([whenCell(offer, line, direction, layout), whatCell(offer, line, direction, layout)], false)),
    ],
  });
}

type WriteLine = (style: string, children: readonly ParagraphChild[]) => Paragraph;

function whenCell({ rows }: PrintOffer, line: WriteLine, direction: Place['direction'], layout: Layout): readonly Paragraph[] {
  const lines = whenOf(rows)?.lines ?? [];
  const written = lines.flatMap(({ lead, runs }) =>
    (lead ? [lead, runs] : [runs]).map((one) => line('OfferWhen', writeRuns(layout, one, direction))),
  );
  return written.length > 0 ? written : [line('OfferWhen', [])];
}

function whatCell(offer: PrintOffer, line: WriteLine, direction: Place['direction'], layout: Layout): readonly Paragraph[] {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  const rows = offer.rows.filter((row) => row.kind !== 'when');
  return [
    line('OfferName', writeRuns(layout, offer.title, direction)),
    ...(offer.description ? [line('OfferText', writeRuns(layout, offer.description, direction))] : []),
    ...rows.flatMap((row) =>
      row.lines.map(({ lead, runs }, index) =>
        line('OfferRow', [
          ...(index === 0 ? writeRuns(layout, row.label, direction, { style: 'CardLabel' }) : []),
          tab(),
          ...(lead ? [...writeRuns(layout, lead, direction), plainRun(layout, ' ')] : []),
          ...writeRuns(layout, runs, direction),
        ]),
      ),
    ),
  ];
}

function whenOf(rows: readonly PrintRow[]): PrintRow | undefined {
  return rows.find(({ kind }) => kind === 'when');
}
