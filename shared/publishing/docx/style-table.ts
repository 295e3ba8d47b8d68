import type { BoxKind } from '../../model/block.ts';
import type { PrintDocument } from '../print-document.ts';
import { BOX_COLOURS, GREY, INK, RULE } from './look.ts';
import type { Look } from './look.ts';
import type { PageGeometry } from './page-geometry.ts';
import { stylesXml } from './style-xml.ts';
import type { CharacterStyle, Edge, ParagraphStyle, Side } from './style-xml.ts';
import { wordFonts, wordLanguage } from './word-language.ts';

/** Space between the edge of a box or card and its text, in twips: what a border's "space" of 8 points comes to. */
export const BOX_INSET = 170;
const BOX_SPACE = 8;

export const BOX_STYLES: Readonly<Record<BoxKind, string>> = { tip: 'BoxTip', important: 'BoxImportant', emergency: 'BoxEmergency' };
const BOX_NAMES: Readonly<Record<BoxKind, string>> = { tip: 'Mappe Tipp', important: 'Mappe Wichtig', emergency: 'Mappe Notfall' };

/** Deepest heading style that Word has. */
export const DEEPEST_HEADING = 9;

/**
 * Every style of a document. Never `rtl` inside a style: Word then turns German words round as well; direction is set on
 * paragraphs and runs. The contents are the exception for paragraphs: Word writes their entries anew from the style.
 */
export function styleSheet(document: PrintDocument, page: PageGeometry, look: Look, hasParts: boolean): string {
  const start: Side = document.direction === 'rtl' ? 'right' : 'left';
  const body = page.bodySize;
  const paragraphs = [
    ...textStyles(page, start),
    ...headingStyles(page, look, hasParts),
    ...contentsStyles(document, page, look),
    ...(['tip', 'important', 'emergency'] as const).flatMap((kind) => boxStyles(kind, start)),
    ...cardStyles(page, look),
    ...coverStyles(page, look),
    ...frameStyles(page),
  ];
  const characters: readonly CharacterStyle[] = [
    { id: 'Hyperlink', name: 'Hyperlink', run: { colour: look.primary, underline: true } },
    { id: 'GermanStandIn', name: 'Mappe Deutsch statt Übersetzung', run: { colour: GREY } },
    { id: 'CodeText', name: 'Mappe Code', run: { fill: 'F1F3F4' } },
    { id: 'CardLabel', name: 'Mappe Karte Bezeichnung', run: { bold: true, colour: look.primary } },
  ];
  const defaults = { fonts: wordFonts(document.language), language: wordLanguage(document.language), size: body, colour: INK };
  return stylesXml(defaults, paragraphs, characters, tableStyles(look, body));
}

function textStyles(page: PageGeometry, start: Side): readonly ParagraphStyle[] {
  const body = page.bodySize;
  return [
    { id: 'Normal', name: 'Normal', paragraph: { before: 100, after: 100, line: 276 } },
    {
      id: 'Summary',
      name: 'Mappe Zusammenfassung',
      next: 'Normal',
      run: { size: body + 1.5, colour: GREY },
      paragraph: { after: 160, keepNext: true },
    },
    { id: 'ListParagraph', name: 'List Paragraph', paragraph: { before: 30, after: 30 } },
    { id: 'ListContinue', name: 'List Continue', basedOn: 'ListParagraph' },
    { id: 'Step', name: 'Mappe Schritt', next: 'Step', paragraph: { before: 120, after: 30, keepLines: true } },
    { id: 'StepText', name: 'Mappe Schritt Text', basedOn: 'Step', paragraph: { before: 0, after: 60, keepLines: true } },
    {
      id: 'Quote',
      name: 'Quote',
      run: { italic: true },
      paragraph: { left: 340, right: 340, edges: { [start]: { width: 2.25, colour: RULE, space: 10 } } },
    },
    { id: 'Code', name: 'Mappe Code Absatz', paragraph: { fill: 'F1F3F4', left: 120, right: 120 } },
    { id: 'Divider', name: 'Mappe Trennlinie', next: 'Normal', paragraph: { edges: { bottom: { width: 0.75, colour: RULE, space: 1 } } } },
    {
      id: 'Notice',
      name: 'Mappe Hinweis',
      next: 'Normal',
      run: { size: body - 0.5, italic: true, colour: GREY },
      paragraph: { before: 160, keepNext: true, edges: { top: { width: 0.75, colour: RULE, space: 4 } } },
    },
    { id: 'Picture', name: 'Mappe Bild', next: 'Normal', paragraph: { before: 160, after: 160, centred: true, line: 240 } },
    { id: 'TableText', name: 'Mappe Tabelle', run: { size: body - 0.5 }, paragraph: { before: 50, after: 50, line: 259 } },
    {
      id: 'TableHeader',
      name: 'Mappe Tabelle Kopf',
      basedOn: 'TableText',
      run: { bold: true, size: body - 0.5 },
      paragraph: { keepNext: true, before: 50, after: 50 },
    },
    { id: 'TableSeparator', name: 'Mappe Tabellenabstand', run: { size: 2 }, paragraph: { before: 0, after: 0, line: 240 } },
  ];
}

/** Heading 1 to 9. With parts, the part is Heading 1 and a chapter Heading 2: the navigation pane shows the brochure as it is. */
function headingStyles(page: PageGeometry, look: Look, hasParts: boolean): readonly ParagraphStyle[] {
  const body = page.bodySize;
  const rule: Edge = { width: 3, colour: look.primary, space: 4 };
  const part: Omit<ParagraphStyle, 'id' | 'name'> = {
    run: { bold: true, size: body * 2.6, colour: 'FFFFFF' },
    paragraph: {
      pageBreakBefore: true,
      before: 0,
      after: 360,
      left: BOX_INSET,
      right: BOX_INSET,
      fill: look.primary,
      edges: around(look.primary, 12),
      line: 264,
    },
  };
  const chapter: Omit<ParagraphStyle, 'id' | 'name'> = {
    run: { bold: true, size: body * 2, colour: look.primary },
    paragraph: { pageBreakBefore: true, before: 0, after: 200, edges: { bottom: rule }, line: 252 },
  };
  const lower = [1.45, 1.2, 1.05, 1, 1, 1, 1, 1].map((factor, index): Omit<ParagraphStyle, 'id' | 'name'> => ({
    run: { bold: true, size: body * factor, colour: index === 0 ? look.primary : INK },
    paragraph: { before: 320 - index * 60 > 120 ? 320 - index * 60 : 160, after: 80, line: 259 },
  }));
  const styles = hasParts ? [part, chapter, ...lower] : [chapter, ...lower];
  const headings = styles.slice(0, DEEPEST_HEADING).map((style, index): ParagraphStyle => ({
    ...style,
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    next: 'Normal',
    paragraph: { ...style.paragraph, keepNext: true, keepLines: true, outline: index },
  }));
  // Contacts, glossary and notes stand beside the parts, and look like chapters.
  const back: ParagraphStyle = {
    ...chapter,
    id: 'BackMatterHeading',
    name: 'Mappe Anhang',
    next: 'Normal',
    paragraph: { ...chapter.paragraph, keepNext: true, keepLines: true, outline: 0 },
  };
  return [...headings, back];
}

function contentsStyles(document: PrintDocument, page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  const bidirectional = document.direction === 'rtl';
  const tabs = [{ at: page.textWidth, to: 'right', leader: 'dot' } as const];
  const entry = { tabs, bidirectional, right: 480 };
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
      paragraph: { ...entry, before: 160, after: 40, keepNext: true },
    },
    { id: 'TOC2', name: 'toc 2', next: 'Normal', paragraph: { ...entry, before: 20, after: 20, left: 200 } },
    {
      id: 'TOC3',
      name: 'toc 3',
      next: 'Normal',
      run: { size: page.bodySize - 0.5 },
      paragraph: { ...entry, before: 0, after: 0, left: 440 },
    },
  ];
}

function boxStyles(kind: BoxKind, start: Side): readonly ParagraphStyle[] {
  const { edge, fill, title } = BOX_COLOURS[kind];
  const look = {
    fill,
    left: BOX_INSET,
    right: BOX_INSET,
    edges: { ...around(fill, BOX_SPACE), [start]: { width: 4.5, colour: edge, space: BOX_SPACE } },
    keepLines: true,
  };
  const id = BOX_STYLES[kind];
  const name = BOX_NAMES[kind];
  return [
    {
      id: `${id}Title`,
      name: `${name} Titel`,
      next: id,
      run: { bold: true, colour: title },
      paragraph: { ...look, keepNext: true, before: 200, after: 20 },
    },
    { id, name, paragraph: { ...look, before: 20, after: 20 } },
  ];
}

function cardStyles(page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  const row = page.labelWidth + BOX_INSET;
  const inside = { left: BOX_INSET, right: BOX_INSET, keepLines: true };
  const tinted = { fill: look.tint, edges: around(look.tint, BOX_SPACE) };
  const tabs = [
    { at: row, to: 'left' },
    { at: row + page.leadWidth, to: 'left' },
  ] as const;
  return [
    {
      id: 'CardName',
      name: 'Mappe Karte Name',
      next: 'CardRow',
      run: { bold: true, size: page.bodySize + 1.5, colour: look.primary },
      paragraph: {
        left: 0,
        right: 0,
        keepNext: true,
        keepLines: true,
        before: 320,
        after: 40,
        edges: { top: { width: 2.25, colour: look.primary, space: 5 } },
      },
    },
    { id: 'CardText', name: 'Mappe Karte Text', next: 'CardRow', paragraph: { keepNext: true, keepLines: true, before: 0, after: 60 } },
    {
      id: 'CardRow',
      name: 'Mappe Karte Zeile',
      run: { size: page.bodySize - 0.5 },
      paragraph: { ...inside, ...tinted, left: row, hanging: page.labelWidth, before: 0, after: 40, line: 264, tabs },
    },
  ];
}

function coverStyles(page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  const height = page.textHeight;
  const body = page.bodySize;
  const inside = { left: 200, right: 200, line: 252 };
  const band = { ...inside, fill: look.primary, edges: around(look.primary, 10) };
  return [
    { id: 'CoverArms', name: 'Mappe Titelseite Wappen', next: 'CoverPlace', paragraph: { before: 0, after: 120, line: 240 } },
    {
      id: 'CoverPlace',
      name: 'Mappe Titelseite Ort',
      run: { size: body * 1.5, bold: true, colour: look.primary },
      paragraph: { before: 0, after: 0 },
    },
    { id: 'CoverOffice', name: 'Mappe Titelseite Stelle', run: { size: body * 1.1, colour: GREY }, paragraph: { before: 0, after: 0 } },
    {
      id: 'CoverLanguage',
      name: 'Mappe Titelseite Sprache',
      run: { size: body * 1.9, bold: true, colour: look.accent },
      paragraph: { ...inside, before: Math.round(height * 0.16), after: 160, left: 0, right: 0 },
    },
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      run: { size: body * 3.4, bold: true, colour: 'FFFFFF' },
      paragraph: { ...band, before: 240, after: 0 },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      run: { size: body * 1.6, colour: 'FFFFFF' },
      paragraph: { ...band, before: 0, after: 0 },
    },
    { id: 'CoverText', name: 'Mappe Titelseite Text', run: { size: body * 1.2 }, paragraph: { before: 360, after: 120 } },
    { id: 'CoverDate', name: 'Mappe Titelseite Datum', run: { size: body * 1.1, colour: GREY }, paragraph: { before: 240, after: 0 } },
  ];
}

/** Running heads, page numbers, writing lines, imprint. */
function frameStyles(page: PageGeometry): readonly ParagraphStyle[] {
  const body = page.bodySize;
  const tabs = [{ at: page.textWidth, to: 'right' }] as const;
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
      paragraph: { before: 300, after: 0, tabs: [{ at: page.textWidth, to: 'right', leader: 'underscore' }] },
    },
    { id: 'ImprintLine', name: 'Mappe Impressum', run: { size: body - 0.5 }, paragraph: { before: 40, after: 40 } },
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

/** A table style of our own: header row on the town's colour, thin rules between rows. */
function tableStyles(look: Look, body: number): string {
  const rule = (side: string, size: number, colour: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  const borders = rule('top', 8, look.primary) + rule('bottom', 8, look.primary) + rule('insideH', 4, RULE);
  const margins =
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';
  const half = Math.round((body - 0.5) * 2);
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    '<w:style w:type="table" w:customStyle="1" w:styleId="MappeTable"><w:name w:val="Mappe Tabelle Rahmen"/><w:basedOn w:val="TableNormal"/><w:qFormat/>',
    `<w:rPr><w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>`,
    `<w:tblPr><w:tblBorders>${borders}</w:tblBorders>${margins}</w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${look.tint}"/></w:tcPr></w:tblStylePr>`,
    '</w:style>',
  ].join('');
}

function around(colour: string, space: number): Readonly<Record<Side, Edge>> {
  const edge = { width: 0.5, colour, space };
  return { top: edge, left: edge, bottom: edge, right: edge };
}
