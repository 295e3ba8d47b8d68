import type { PrintDocument } from '../../print-document.ts';
import type { PageGeometry } from '../page-geometry.ts';
import { complexScale, wordFonts, wordLanguage } from '../word-language.ts';
import { boxStyles } from './box-styles.ts';
import { cardStyles, offerStyles } from './card-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { GREY } from './look.ts';
import type { Look } from './look.ts';
import { contentsStyles, coverStyles, frameStyles } from './page-styles.ts';
import { stylesXml } from './style-xml.ts';
import type { CharacterStyle } from './style-xml.ts';
import { tableStyles } from './table-styles.ts';
import { textStyles } from './text-styles.ts';

/**
 * Every style of a document. Never `rtl` inside a style: Word then turns German words round as well; direction is set on
 * paragraphs and runs. The contents are the exception for paragraphs: Word writes their entries anew from the style.
 */
export function styleSheet(document: PrintDocument, page: PageGeometry, look: Look, hasParts: boolean): string {
  const paragraphs = [
    ...textStyles(document, page, look),
    ...headingStyles(page, look, hasParts),
    ...contentsStyles(document, page, look, hasParts),
    ...boxStyles(document),
    ...cardStyles(page, look),
    ...coverStyles(document, page, look),
    ...frameStyles(page),
    ...offerStyles(page, look),
  ];
  const characters: readonly CharacterStyle[] = [
    { id: 'Hyperlink', name: 'Hyperlink', run: { colour: look.primary, underline: true } },
    { id: 'GermanStandIn', name: 'Mappe Deutsch statt Übersetzung', run: { colour: GREY } },
    { id: 'CodeText', name: 'Mappe Code', run: { fill: 'F1F3F4' } },
    { id: 'CardLabel', name: 'Mappe Karte Bezeichnung', run: { bold: true, colour: look.primary } },
  ];
  return stylesXml({
    fonts: wordFonts(document.language),
    language: wordLanguage(document.language),
    size: page.bodySize,
    complexScale: complexScale(document.language),
    paragraphs,
    characters,
    tables: tableStyles(look),
  });
}
