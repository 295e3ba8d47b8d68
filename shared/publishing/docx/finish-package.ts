import type { Zipper } from '../../ports/zipper.ts';
import type { PrintDocument } from '../print-document.ts';
import { visibleText } from '../visible-text.ts';
import { fontParts } from './embedded-fonts.ts';
import type { EmbeddedFont } from './embedded-fonts.ts';
import type { PageNumbers } from './page-numbers.ts';
import type { Parts } from './parts-of.ts';
import { familiesOf, wordLanguage } from './word-language.ts';

export interface Finish {
  readonly pageNumbers: PageNumbers;
  /** Page of each anchor. */
  readonly pages: ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>;
  /** `word/styles.xml` */
  readonly styles: string;
  readonly fonts: readonly EmbeddedFont[];
  /** One per table, in order. */
  readonly tableCaptions: readonly string[];
  readonly zip: Zipper;
}

/**
 * What `docx` cannot write, put into its parts afterwards: our styles, facing pages, right-to-left sections, the document's language,
 * fixed dates and names, so that the same document gives the same bytes, and last the page numbers.
 */
export async function finishPackage(parts: Parts, document: PrintDocument, finish: Finish): Promise<Uint8Array> {
  const { pageNumbers, pages, styles, fonts, tableCaptions, zip } = finish;
  parts.set('word/styles.xml', styles);
  parts.set('docProps/core.xml', coreProperties(document));
  change(parts, 'word/settings.xml', facingPages);
  change(parts, 'word/document.xml', smallSectionEnds);
  change(parts, 'word/document.xml', decorations);
  change(parts, 'word/document.xml', (body) => captionedTables(body, tableCaptions));
  if (document.direction === 'rtl') change(parts, 'word/document.xml', rightToLeftSections);
  for (const path of parts.keys()) if (path.endsWith('.rels')) nameRelationships(parts, path);
  addFonts(parts, document, fonts);
  const known = await pages;
  change(parts, 'word/document.xml', (body) => pageNumbers.putInto(body, known));
  return pack(parts, zip);
}

/** The fonts that the document asks for, and the files of those that travel with it. */
function addFonts(parts: Parts, document: PrintDocument, fonts: readonly EmbeddedFont[]): void {
  const { table, relationships, files } = fontParts(familiesOf(document.language), fonts);
  parts.set('word/fontTable.xml', table);
  parts.set('word/_rels/fontTable.xml.rels', relationships);
  for (const [path, file] of files) parts.set(path, file);
  if (files.size > 0)
    change(parts, 'word/settings.xml', (settings) => settings.replace('<w:mirrorMargins/>', '<w:embedTrueTypeFonts/><w:mirrorMargins/>'));
}

/** Schema order (CT_Settings): `mirrorMargins` comes before `defaultTabStop`, and `displayBackgroundShape` before it. */
function facingPages(settings: string): string {
  return settings.replace('<w:displayBackgroundShape/>', '<w:displayBackgroundShape/><w:mirrorMargins/>');
}

/** What a screen reader says before a table (ECMA-376 part 1, section 17.4.62): CT_TblPr ends with it. */
function captionedTables(body: string, captions: readonly string[]): string {
  let table = 0;
  return body.replaceAll('</w:tblPr>', () => {
    const caption = captions[table];
    table += 1;
    return caption ? `<w:tblCaption w:val="${escapeXml(visibleText(caption)).replaceAll('"', '&quot;')}"/></w:tblPr>` : '</w:tblPr>';
  });
}

/** A picture without words is an ornament, which a screen reader passes over ([MS-ODRAWXML] section 2.30). */
function decorations(body: string): string {
  const mark =
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  return body.replace(
    /<wp:docPr (?![^>]*descr=)([^>]*)\/>/g,
    (_match, attributes: string) => `<wp:docPr ${attributes} descr="">${mark}</wp:docPr>`,
  );
}

/** `docx` ends a section with an empty paragraph: made small, it never takes a page of its own. */
function smallSectionEnds(body: string): string {
  return body.replaceAll('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:pStyle w:val="TableSeparator"/><w:sectPr');
}

/** Binding and columns from the right: CT_SectPr has `bidi` and `rtlGutter` just before `docGrid`. */
function rightToLeftSections(body: string): string {
  return body.replaceAll('<w:docGrid ', '<w:bidi/><w:rtlGutter/><w:docGrid ');
}

/** `docx` names links by chance; here they are counted in the order of their part. */
function nameRelationships(parts: Parts, path: string): void {
  const names = new Map<string, string>();
  change(parts, path, (relationships) =>
    relationships.replace(/ Id="([^"]*)"/g, (_match, id: string) => {
      const name = names.get(id) ?? `rId${names.size + 1}`;
      names.set(id, name);
      return ` Id="${name}"`;
    }),
  );
  const part = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  change(parts, part, (xml) =>
    xml.replace(/ r:(id|embed)="([^"]*)"/g, (_match, kind: string, id: string) => ` r:${kind}="${names.get(id) ?? id}"`),
  );
}

/** Dublin Core (ECMA-376 part 2, section 11.1); the date is that of the edition, not of the export. */
function coreProperties(document: PrintDocument): string {
  const date = `${document.date.slice(0, 10)}T00:00:00Z`;
  const element = (name: string, text: string | null): string =>
    text === null ? '' : `<${name}>${escapeXml(visibleText(text))}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', document.title),
    element('dc:subject', document.subtitle),
    element('dc:creator', document.place.fullName),
    element('cp:lastModifiedBy', document.place.fullName),
    element('dc:language', wordLanguage(document.language).value),
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

function pack(parts: Parts, zip: Zipper): Uint8Array {
  const encoder = new TextEncoder();
  return zip(new Map(Array.from(parts, ([path, part]) => [path, typeof part === 'string' ? encoder.encode(part) : part] as const)));
}

function change(parts: Parts, path: string, edit: (xml: string) => string): void {
  const part = parts.get(path);
  if (typeof part === 'string') parts.set(path, edit(part));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
