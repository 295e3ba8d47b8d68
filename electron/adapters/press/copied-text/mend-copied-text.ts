import { flateStream } from '../pdf-objects/flate-stream.ts';
import { LastResults } from '../last-results.ts';
import type { RawPdf } from '../pdf-objects/read-objects.ts';
import type { ActualTextSpan } from './actual-text-spans.ts';
import { actualTextSpans } from './actual-text-spans.ts';
import type { CopiedFont } from './fonts-of.ts';
import { fontsOf } from './fonts-of.ts';
import type { GlyphTexts } from './glyph-texts.ts';
import { writeGlyphTexts } from './glyph-texts.ts';
import { joinReversed } from './join-reversed.ts';
import { joinSequences } from './join-sequences.ts';
import { joinTextObjects } from './join-text-objects.ts';
import type { Evidence } from './own-texts.ts';
import { hasLentLanguage, languagesOf, ownLanguagesWithin } from './own-languages-within.ts';
import { ownTexts } from './own-texts.ts';
import { pagesOf } from './pages-of.ts';

/** Mended pages by what they said before, and by whose words they are: after one changed word all but a few are the same. */
const MENDED = new LastResults<Promise<string> | null>();

type SpanOfFont = ActualTextSpan & { readonly of: CopiedFont };

/**
 * Makes text copied or searched out of a PDF whole again where letters carry marks (Arabic script, Devanagari, Vietnamese) or words are
 * set in pieces: every glyph copies as what it shows itself, not as the cluster in which the typesetter met it first. Works on the typesetter's own
 * form of a PDF: to parse a hundred pages whole takes as long as setting them.
 */
export async function mendCopiedText(pdf: RawPdf): Promise<RawPdf> {
  const fonts = fontsOf(pdf);
  if (![...fonts.values()].some(isTangled) && !hasLentLanguage(pdf)) return pdf;
  const pages = pagesOf(pdf).map((page) => ({ ...page, spans: spansOf(page.content, page.fonts, fonts) }));
  const evidence = new Map<CopiedFont, Evidence[]>(Array.from(fonts.values(), (font) => [font, []]));
  for (const { spans } of pages) for (const { of, glyphs, text } of spans) evidence.get(of)?.push({ glyphs, text });
  const mended = new Map(Array.from(evidence, ([font, known]) => [font, ownTexts(font.texts, font.widths, known)]));
  const languageOf = languagesOf(pdf);
  const objects = new Map(pdf.objects);
  const replace = async (number: number, packed: Promise<string>): Promise<void> => {
    objects.set(number, { number, body: await packed, isStream: true });
  };
  const replaced = Array.from(mended, ([{ stream, source }, texts]) => replace(stream, pack(writeGlyphTexts(source, texts))));
  for (const { stream, content, spans, parents } of pages) {
    const mute = spans.filter(({ of, glyphs, text }) => saysNothingNew(text, glyphs, mended.get(of)));
    const plain = ownLanguagesWithin(withoutSpans(content, mute), (id) => languageOf(Number(parents[id] ?? 0)));
    const packed = MENDED.of(`${mute.length} ${parents.join(' ')}\n${plain}`, () => {
      const joined = joinReversed(joinTextObjects(joinSequences(plain, (id) => parents[id] ?? null)));
      return joined === content ? null : pack(joined);
    });
    if (packed) replaced.push(replace(stream, packed));
  }
  MENDED.turn();
  await Promise.all(replaced);
  return { ...pdf, objects };
}

async function pack(content: string): Promise<string> {
  return (await flateStream('', Buffer.from(content, 'latin1'))).toString('latin1');
}

function spansOf(content: string, names: ReadonlyMap<string, number>, fonts: ReadonlyMap<number, CopiedFont>): readonly SpanOfFont[] {
  return actualTextSpans(content).flatMap((span) => {
    const of = fonts.get(names.get(span.font) ?? 0);
    return of ? [{ ...span, of }] : [];
  });
}

/** A mark that copies as a letter as well, or a letter with a joiner on it. */
function isTangled({ texts, widths }: CopiedFont): boolean {
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
