import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { ActualTextSpan } from './actual-text-spans.ts';
import { actualTextSpans } from './actual-text-spans.ts';
import { joinSequences } from './join-sequences.ts';
import { joinReversed } from './join-reversed.ts';
import { joinTextObjects } from './join-text-objects.ts';
import type { GlyphTexts } from './glyph-texts.ts';
import { readGlyphTexts, writeGlyphTexts } from './glyph-texts.ts';
import type { Evidence } from './own-texts.ts';
import { ownTexts } from './own-texts.ts';

interface Font {
  readonly stream: PDFRef;
  readonly source: string;
  readonly texts: GlyphTexts;
  readonly widths: ReadonlyMap<number, number>;
  readonly evidence: Evidence[];
}

interface Page {
  readonly ref: PDFRef;
  readonly content: string;
  readonly parentOf: (id: number) => unknown;
  readonly spans: readonly (ActualTextSpan & { readonly of: Font })[];
}

/**
 * Makes text copied or searched out of a PDF whole again where letters carry marks (Arabic script, Devanagari, Vietnamese):
 * every glyph copies as what it shows itself, not as the cluster in which the typesetter met it first.
 */
export function mendCopiedText(document: PDFDocument): void {
  const fonts = new Map<PDFRef, Font>();
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const font = object instanceof PDFDict ? readFont(document, object) : null;
    if (font) fonts.set(ref, font);
  }
  if (![...fonts.values()].some(isTangled)) return;
  const pages = document.getPages().flatMap((page) => readPage(document, page, fonts));
  for (const { spans } of pages) for (const { of, glyphs, text } of spans) of.evidence.push({ glyphs, text });
  const mended = new Map(Array.from(fonts.values(), (font) => [font, ownTexts(font.texts, font.widths, font.evidence)]));
  for (const [font, texts] of mended) {
    document.context.assign(font.stream, document.context.flateStream(writeGlyphTexts(font.source, texts)));
  }
  for (const { ref, content, spans, parentOf } of pages) {
    const mute = spans.filter(({ of, glyphs, text }) => saysNothingNew(text, glyphs, mended.get(of)));
    const joined = joinReversed(joinTextObjects(joinSequences(withoutSpans(content, mute), parentOf)));
    if (joined !== content) document.context.assign(ref, document.context.flateStream(latin1(joined)));
  }
}

/** A mark that copies as a letter as well, or a letter with a joiner on it. */
function isTangled({ texts, widths }: Font): boolean {
  return Array.from(texts).some(
    ([glyph, text]) => text.normalize('NFD').length > 1 && /\p{L}/u.test(text) && (widths.get(glyph) === 0 || /\p{Cf}/u.test(text)),
  );
}

/** What the one glyph says by itself: as a letter without its marks, which stand in places of their own, or as such a mark. */
function saysNothingNew(text: string, glyphs: readonly number[], texts: GlyphTexts | undefined): boolean {
  const [only, ...more] = glyphs;
  const own = only === undefined || more.length > 0 ? undefined : texts?.get(only);
  if (own === undefined || own === '') return false;
  if (/^\p{M}+$/u.test(own)) return text.normalize('NFD').includes(own.normalize('NFD'));
  return text.normalize('NFC').replaceAll(/[\p{Cf}\u064B-\u0652\u0670]/gu, '') === own.normalize('NFC');
}

/** The content without these spans around their glyphs. */
function withoutSpans(content: string, spans: readonly ActualTextSpan[]): string {
  let out = '';
  let at = 0;
  for (const { bounds } of spans) {
    const [start, inside, end, after] = bounds;
    out += content.slice(at, start) + content.slice(inside, end);
    at = after;
  }
  return out + content.slice(at);
}

function readFont({ context }: PDFDocument, dict: PDFDict): Font | null {
  if (dict.get(PDFName.of('Subtype')) !== PDFName.of('Type0')) return null;
  const stream = dict.get(PDFName.of('ToUnicode'));
  const [descendant] = context.lookupMaybe(dict.get(PDFName.of('DescendantFonts')), PDFArray)?.asArray() ?? [];
  const details = context.lookupMaybe(descendant, PDFDict);
  const listed = details?.lookupMaybe(PDFName.of('W'), PDFArray);
  if (!(stream instanceof PDFRef) || !details || !listed) return null;
  const source = contentOf(context.lookup(stream));
  if (source === null) return null;
  const texts = readGlyphTexts(source);
  const widths = readWidths(listed);
  const usual = details.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  return { stream, source, texts, widths: new Map(Array.from(texts.keys(), (glyph) => [glyph, widths.get(glyph) ?? usual])), evidence: [] };
}

/** `[first [w w w] first last w]` (ISO 32000-2, section 9.7.4.3). */
function readWidths(array: PDFArray): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = array.asArray();
  for (let at = 0; at < items.length;) {
    const [first, second, third] = items.slice(at, at + 3);
    if (!(first instanceof PDFNumber)) break;
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, index) => {
        if (width instanceof PDFNumber) widths.set(first.asNumber() + index, width.asNumber());
      });
      at += 2;
    } else if (second instanceof PDFNumber && third instanceof PDFNumber) {
      for (let glyph = first.asNumber(); glyph <= second.asNumber(); glyph += 1) widths.set(glyph, third.asNumber());
      at += 3;
    } else break;
  }
  return widths;
}

function readPage(document: PDFDocument, { node }: PDFPage, fonts: ReadonlyMap<PDFRef, Font>): readonly Page[] {
  const { context } = document;
  const ref = node.get(PDFName.of('Contents'));
  const names = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  if (!(ref instanceof PDFRef) || !names) return [];
  const content = contentOf(context.lookup(ref));
  if (content === null) return [];
  const spans = actualTextSpans(content).flatMap((span) => {
    const font = names.get(PDFName.of(span.font));
    const of = font instanceof PDFRef ? fonts.get(font) : undefined;
    return of ? [{ ...span, of }] : [];
  });
  const parents = parentsOf(document, node);
  return [{ ref, content, spans, parentOf: (id) => parents?.get(id) ?? null }];
}

/** The structure's element of each sequence of a page (ISO 32000-2, section 14.7.5.4); the tree of pages may have branches. */
function parentsOf({ catalog }: PDFDocument, page: PDFDict): PDFArray | null {
  const key = page.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  return key === undefined || !tree ? null : findInTree(tree, key);
}

function findInTree(node: PDFDict, key: number): PDFArray | null {
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  if (numbers) {
    for (let at = 0; at < numbers.size(); at += 2) {
      const found = numbers.lookup(at + 1);
      if (numbers.lookup(at, PDFNumber).asNumber() === key) return found instanceof PDFArray ? found : null;
    }
  }
  for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
    const found = findInTree(node.context.lookup(kid, PDFDict), key);
    if (found) return found;
  }
  return null;
}

/** One character per byte. */
function contentOf(object: unknown): string | null {
  return object instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(object).decode()).toString('latin1') : null;
}

function latin1(content: string): Uint8Array {
  return Uint8Array.from(Buffer.from(content, 'latin1'));
}
