import { flateStream } from '../pdf-objects/flate-stream.ts';
import { LastResults } from '../last-results.ts';
import type { RawPdf } from '../pdf-objects/read-objects.ts';
import type { ActualTextSpan } from './actual-text-spans.ts';
import { actualTextSpans } from './actual-text-spans.ts';
import type { CopiedFont } from './fonts-of.ts';
import { fontsOf } from './fonts-of.ts';
import type { GlyphTexts } from './glyph-texts.ts';
import { writeGlyphTexts } from './glyph-texts.ts';
import { beginsWithJoiner, nonJoinerEdits, withJoiner } from './non-joiners.ts';
import type { Edit, JoinerEdits, PageTexts } from './non-joiners.ts';
import { joinReversed } from './join-reversed.ts';
import { joinSequences } from './join-sequences.ts';
import { joinTextObjects } from './join-text-objects.ts';
import type { Evidence } from './own-texts.ts';
import { hasLentLanguage, languagesOf, ownLanguagesWithin } from './own-languages-within.ts';
import { ownTexts } from './own-texts.ts';
import { pagesOf } from './pages-of.ts';
import { glyphOfEachCode, secondCode, withSecondCodes } from './second-codes.ts';

/** Mended pages by what they said before, and by whose words they are: after one changed word all but a few are the same. */
const MENDED = new LastResults<Promise<string> | null>();

const NO_EDITS: JoinerEdits = { edits: [], used: new Map() };

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
  const joined = new Map<CopiedFont, Set<number>>();
  const replace = async (number: number, packed: Promise<string>): Promise<void> => {
    objects.set(number, { number, body: await packed, isStream: true });
  };
  const replaced: Promise<void>[] = [];
  const hasJoiners =
    [...fonts.values()].some(({ texts }) => [...texts.values()].some(beginsWithJoiner)) ||
    pages.some(({ spans }) => spans.some(({ text }) => beginsWithJoiner(text)));
  for (const { stream, content, spans, parents, fonts: names } of pages) {
    const mute = new Set(spans.filter(({ of, glyphs, text }) => saysNothingNew(text, glyphs, mended.get(of))));
    const fontOf = (name: string): CopiedFont | undefined => fonts.get(names.get(name) ?? 0);
    const pageTexts: PageTexts = {
      textsOf: (name) => {
        const font = fontOf(name);
        const after = font && mended.get(font);
        return font && after && { before: font.texts, after };
      },
      spans: spans.map((span) => ({ from: span.bounds[1], to: span.bounds[2], text: mute.has(span) ? span.text : null })),
    };
    const { edits, used } = hasJoiners ? nonJoinerEdits(content, pageTexts) : NO_EDITS;
    for (const [name, glyphs] of used) {
      const font = fontOf(name);
      if (font) joined.set(font, new Set([...(joined.get(font) ?? []), ...glyphs]));
    }
    const plain = ownLanguagesWithin(edited(content, [...edits, ...[...mute].flatMap(markers)]), (id) =>
      languageOf(Number(parents[id] ?? 0)),
    );
    const packed = MENDED.of(`${mute.size} ${parents.join(' ')}\n${plain}`, () => {
      const whole = joinReversed(joinTextObjects(joinSequences(plain, (id) => parents[id] ?? null)));
      return whole === content ? null : pack(whole);
    });
    if (packed) replaced.push(replace(stream, packed));
  }
  MENDED.turn();
  let { size } = pdf;
  for (const [font, texts] of mended) {
    const glyphs = [...(joined.get(font) ?? [])];
    const withJoiners = new Map([...texts, ...glyphs.map((glyph) => [secondCode(glyph), withJoiner(texts.get(glyph) ?? '')] as const)]);
    replaced.push(replace(font.stream, pack(writeGlyphTexts(font.source, withJoiners))));
    const descendant = objects.get(font.descendant);
    if (glyphs.length === 0 || !descendant) continue;
    replaced.push(replace(size, pack(glyphOfEachCode(font, glyphs))));
    objects.set(font.descendant, { ...descendant, body: withSecondCodes(descendant.body, font, glyphs, size) });
    size += 1;
  }
  await Promise.all(replaced);
  return { ...pdf, objects, size };
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

/** What stands around the glyphs of a span, taken away. */
function markers({ bounds: [start, inside, end, after] }: ActualTextSpan): readonly Edit[] {
  return [
    { start, end: inside, text: '' },
    { start: end, end: after, text: '' },
  ];
}

function edited(content: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    out += content.slice(at, start) + text;
    at = end;
  }
  return out + content.slice(at);
}
