import type { PrintDocument } from '../../print-document.ts';
import type { PageGeometry } from '../page-geometry.ts';
import { hasItalics } from '../word-language.ts';
import { startSide } from './edges.ts';
import { GREY, INK, RULE } from './look.ts';
import type { Look } from './look.ts';
import type { ParagraphStyle } from './style-xml.ts';

/** Styles of which a paragraph may stay on the page of the next one. */
const KEPT = [
  { id: 'Normal', name: 'Mappe Text gehalten' },
  { id: 'ListParagraph', name: 'Mappe Liste gehalten' },
  { id: 'ListContinue', name: 'Mappe Liste Text gehalten' },
  { id: 'Step', name: 'Mappe Schritt gehalten' },
] as const;

/** A style, and that its paragraph stays on the page of the next one: by a style of its own where there is one. */
export function keptWithNext(style: string): { readonly style: string; readonly keepNext?: true } {
  return KEPT.some(({ id }) => id === style) ? { style: `${style}Kept` } : { style, keepNext: true };
}

/** Running text. Space stands above and below alike, so that it is there after a table too, which has none of its own. */
export function textStyles(document: PrintDocument, page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  const body = page.bodySize;
  const italic = hasItalics(document.language);
  const start = startSide(document.direction);
  return [
    // Not in the defaults of the document: in tables LibreOffice would lay those over the colours of words.
    { id: 'Normal', name: 'Normal', run: { colour: INK }, paragraph: { before: 80, after: 80, line: page.line.text } },
    {
      id: 'Summary',
      name: 'Mappe Zusammenfassung',
      next: 'Normal',
      run: { size: body + 1.5, colour: look.primary },
      paragraph: { after: 160, keepNext: true, keepLines: true },
    },
    { id: 'ListParagraph', name: 'List Paragraph', paragraph: { before: 30, after: 30 } },
    { id: 'ListContinue', name: 'List Continue', basedOn: 'ListParagraph' },
    ...KEPT.map(({ id, name }): ParagraphStyle => ({ id: `${id}Kept`, name, basedOn: id, next: id, paragraph: { keepNext: true } })),
    { id: 'Step', name: 'Mappe Schritt', next: 'Step', paragraph: { before: 60, after: 30, keepLines: true } },
    { id: 'StepText', name: 'Mappe Schritt Text', basedOn: 'Step', paragraph: { before: 0, after: 60, keepLines: true } },
    {
      id: 'Quote',
      name: 'Quote',
      run: { italic },
      paragraph: { left: 340, right: 340, edges: { [start]: { width: 2.25, colour: RULE, space: 10 } } },
    },
    { id: 'Code', name: 'Mappe Code Absatz', paragraph: { fill: 'F1F3F4', left: 120, right: 120 } },
    {
      id: 'Divider',
      name: 'Mappe Trennlinie',
      next: 'Normal',
      paragraph: { edges: { bottom: { width: 0.75, colour: RULE, space: 1 } } },
    },
    {
      id: 'Notice',
      name: 'Mappe Hinweis',
      next: 'Normal',
      run: { size: body - 0.5, italic, colour: GREY },
      paragraph: { before: 160, keepNext: true, edges: { top: { width: 0.75, colour: RULE, space: 4 } } },
    },
    { id: 'Picture', name: 'Mappe Bild', next: 'Normal', paragraph: { before: 160, after: 100, centred: true, line: 240 } },
    { id: 'Caption', name: 'caption', next: 'Normal', run: { size: body - 1 }, paragraph: { before: 0, after: 160, centred: true } },
    {
      id: 'GlossaryTerm',
      name: 'Mappe Glossar Wort',
      next: 'GlossaryText',
      run: { bold: true },
      paragraph: { before: 160, after: 0, keepNext: true, keepLines: true },
    },
    { id: 'GlossaryText', name: 'Mappe Glossar Erklärung', paragraph: { before: 0, after: 40, left: 240, keepLines: true } },
  ];
}
