import type { PrintDocument } from '../../print-document.ts';
import { COVER_SIZES, coverFit } from '../cover-fit.ts';
import { twips } from '../page-geometry.ts';
import type { PageGeometry } from '../page-geometry.ts';
import { frame } from './edges.ts';
import { GREY, RULE } from './look.ts';
import type { Look } from './look.ts';
import type { ParagraphStyle } from './style-xml.ts';

export function contentsStyles(document: PrintDocument, page: PageGeometry, look: Look, hasParts: boolean): readonly ParagraphStyle[] {
  const entry = { tabs: [{ at: page.textWidth, to: 'right', leader: 'dot' } as const], bidirectional: document.direction === 'rtl' };
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      next: 'Normal',
      run: { bold: true, size: page.bodySize * 2, colour: look.primary },
      paragraph: { keepNext: true, before: 0, after: 240, edges: { bottom: { width: 3, colour: look.primary, space: 4 } } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      next: 'Normal',
      run: { bold: true, colour: look.primary },
      paragraph: hasParts ? { ...entry, before: 160, after: 40, keepNext: true } : { ...entry, before: 60, after: 40 },
    },
    { id: 'TOC2', name: 'toc 2', next: 'Normal', paragraph: { ...entry, before: 20, after: 20, left: 200 } },
    ...[3, 4].map((level): ParagraphStyle => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      next: 'Normal',
      run: { size: page.bodySize - 0.5 },
      paragraph: { ...entry, before: 0, after: 0, left: 200 + (level - 2) * 240 },
    })),
  ];
}

export function coverStyles(document: PrintDocument, page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  const body = page.bodySize;
  // The head of a sheet has no pattern, and room for its title.
  const scale = page.runsOn ? 1 : coverFit(document, page).scale;
  const inset = 200;
  const band = { unhyphenated: true, left: inset, right: inset, line: 252, fill: look.primary, edges: frame(look.primary, 10) };
  return [
    { id: 'CoverArms', name: 'Mappe Titelseite Wappen', next: 'CoverPlace', paragraph: { before: 0, after: 120, line: 240 } },
    {
      id: 'CoverPlace',
      name: 'Mappe Titelseite Ort',
      run: { size: body * COVER_SIZES.place, bold: true, colour: look.primary },
      paragraph: { before: 0, after: 0 },
    },
    {
      id: 'CoverOffice',
      name: 'Mappe Titelseite Stelle',
      run: { size: body * COVER_SIZES.office, colour: GREY },
      paragraph: { before: 0, after: 120 },
    },
    {
      id: 'CoverPicture',
      name: 'Mappe Titelseite Bild',
      next: 'Title',
      paragraph: { before: Math.round(page.textHeight * 0.04), after: 0, line: 240 },
    },
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      run: { size: body * COVER_SIZES.title * scale, bold: true, colour: 'FFFFFF' },
      paragraph: { ...band, before: 0, after: 0 },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      run: { size: body * COVER_SIZES.subtitle * scale, colour: 'FFFFFF' },
      paragraph: { ...band, before: 0, after: 0 },
    },
    {
      id: 'CoverText',
      name: 'Mappe Titelseite Text',
      run: { size: body * COVER_SIZES.text * scale, colour: 'FFFFFF' },
      paragraph: { ...band, before: 240, after: 0 },
    },
    {
      id: 'CoverLanguage',
      name: 'Mappe Titelseite Sprache',
      next: 'CoverDate',
      run: { size: body * COVER_SIZES.language, bold: true, colour: 'FFFFFF' },
      paragraph: { ...band, before: Math.round(page.textHeight * 0.06), after: 0 },
    },
    {
      id: 'CoverDate',
      name: 'Mappe Titelseite Datum',
      run: { size: body * COVER_SIZES.date, colour: 'FFFFFF' },
      paragraph: { ...band, before: 120, after: 0 },
    },
  ];
}

/** Distance of the lines of a notes page, in twips: room for a large hand. */
export const WRITING_LINE = twips(10.5);

/** Height of a line of Noto Sans, in its size: LibreOffice gives it to a line that holds nothing but a tab, whatever height is set. */
const OWN_LINE = 1.362;

/** Running heads, page numbers, writing lines, imprint. */
export function frameStyles(page: PageGeometry): readonly ParagraphStyle[] {
  const body = page.bodySize;
  const tabs = [{ at: page.textWidth, to: 'right' }] as const;
  const ownLine = Math.round(body * OWN_LINE * 20);
  const line = { before: 0, after: 0, line: 240, tabs };
  return [
    {
      id: 'Header',
      name: 'header',
      run: { size: body - 2, colour: GREY },
      paragraph: { ...line, edges: { bottom: { width: 0.5, colour: RULE, space: 3 } } },
    },
    { id: 'Footer', name: 'footer', run: { size: body - 1, colour: GREY }, paragraph: line },
    {
      id: 'WritingLine',
      name: 'Mappe Schreiblinie',
      run: { colour: RULE },
      paragraph: {
        before: WRITING_LINE - ownLine,
        after: 0,
        exactLine: ownLine,
        tabs: [{ at: page.textWidth, to: 'right', leader: 'underscore' }],
      },
    },
    { id: 'ImprintLine', name: 'Mappe Impressum', run: { size: body - 0.5 }, paragraph: { before: 40, after: 40 } },
    { id: 'ImprintCode', name: 'Mappe Impressum Code', paragraph: { before: 80, after: 0, line: 240 } },
    { id: 'TableText', name: 'Mappe Tabelle', run: { size: body - 0.5 }, paragraph: { before: 40, after: 40, line: page.line.tight } },
    { id: 'TableTextKept', name: 'Mappe Tabelle gehalten', basedOn: 'TableText', next: 'TableText', paragraph: { keepNext: true } },
    {
      id: 'TableHeader',
      name: 'Mappe Tabelle Kopf',
      basedOn: 'TableText',
      run: { bold: true, colour: 'FFFFFF' },
      paragraph: { keepNext: true, before: 50, after: 50 },
    },
    { id: 'TableSeparator', name: 'Mappe Tabellenabstand', run: { size: 2 }, paragraph: { before: 0, after: 0, line: 240 } },
  ];
}
