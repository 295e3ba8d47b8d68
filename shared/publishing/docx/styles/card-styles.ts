import type { PageGeometry } from '../page-geometry.ts';
import { BOX_INSET, BOX_SPACE } from './box-styles.ts';
import { frame } from './edges.ts';
import type { Look } from './look.ts';
import type { Edge, ParagraphLook, ParagraphStyle } from './style-xml.ts';

/** Contact cards: a rule and a name, a line or two about it, and rows of "label, tab, value" on a light ground. */
export function cardStyles(page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  // As high as in the PDF, whose page numbers the contents of the Word file name.
  const size = Math.round(page.bodySize * 0.87 * 2) / 2;
  const line = Math.round(page.line.tight * 0.93);
  const row = page.labelWidth + BOX_INSET;
  // Where labels stand above the times, these begin further out.
  const times = page.labelsAbove ? BOX_INSET + page.labelWidth * 0.25 : row;
  const value = Math.round(times + page.leadWidth);
  const close: Edge = { width: 0.5, colour: look.tint, space: 4 };
  const ground: ParagraphLook = {
    right: BOX_INSET,
    fill: look.tint,
    // Close above and below: in the list of addresses more cards find room on a page, as in the PDF.
    edges: { ...frame(look.tint, BOX_SPACE), top: close, bottom: close },
    keepLines: true,
    before: 0,
    after: 0,
    ...(page.fixedLine === null ? { line } : { exactLine: Math.round((line / 240) * page.fixedLine * size * 20) }),
    unhyphenated: true,
  };
  const column = (at: number, ...tabs: readonly number[]): ParagraphLook => ({
    ...ground,
    left: at,
    hanging: at - BOX_INSET,
    tabs: [...tabs, at].map((stop) => ({ at: stop, to: 'left' as const })),
  });
  const rows: readonly ParagraphStyle[] = [
    { id: 'CardRow', name: 'Mappe Karte Zeile', run: { size }, paragraph: column(row) },
    { id: 'CardLine', name: 'Mappe Karte Zeile darunter', run: { size }, paragraph: column(Math.round(times)) },
    { id: 'CardTimes', name: 'Mappe Karte Zeiten', run: { size }, paragraph: { ...column(value, Math.round(times)), after: 0 } },
  ];
  return [
    {
      id: 'CardName',
      name: 'Mappe Karte Name',
      next: 'CardRow',
      run: { bold: true, size: page.bodySize + 0.5, colour: look.primary },
      paragraph: {
        keepNext: true,
        keepLines: true,
        before: 130,
        after: 10,
        line,
        edges: { top: { width: 2.25, colour: look.primary, space: 4 } },
      },
    },
    {
      id: 'CardText',
      name: 'Mappe Karte Text',
      next: 'CardRow',
      run: { size },
      paragraph: { keepNext: true, keepLines: true, before: 0, after: 20, line },
    },
    ...rows,
    // The same, kept on the page of the next line: a card is not split.
    ...rows.map(({ id, name }): ParagraphStyle => ({
      id: `${id}Kept`,
      name: `${name} gehalten`,
      basedOn: id,
      next: id,
      paragraph: { keepNext: true },
    })),
  ];
}

/** Offers in a timetable: what stands in the cell of the times, and what beside it. */
export function offerStyles(page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  const line = page.line.tight;
  const size = page.bodySize - 0.5;
  const label = Math.round(page.labelWidth * 0.9);
  return [
    {
      id: 'OfferWhen',
      name: 'Mappe Angebot Zeit',
      basedOn: 'TableText',
      run: { bold: true, size },
      paragraph: { before: 20, after: 20, line, unhyphenated: true },
    },
    {
      id: 'OfferName',
      name: 'Mappe Angebot Name',
      basedOn: 'TableText',
      next: 'OfferRow',
      run: { bold: true, size: page.bodySize + 0.5, colour: look.primary },
      paragraph: { keepNext: true, before: 20, after: 20, line },
    },
    {
      id: 'OfferText',
      name: 'Mappe Angebot Text',
      basedOn: 'TableText',
      next: 'OfferRow',
      run: { size },
      paragraph: { before: 0, after: 40, line },
    },
    {
      id: 'OfferRow',
      name: 'Mappe Angebot Zeile',
      basedOn: 'TableText',
      run: { size },
      paragraph: { left: label, hanging: label, tabs: [{ at: label, to: 'left' }], before: 0, after: 20, line, unhyphenated: true },
    },
  ];
}
