import { contentHash } from '../model/content-hash.ts';
import type { ContentHash } from '../model/content-hash.ts';
import type { Inline } from '../model/inline.ts';
import { readInlines } from '../markdown/read-inlines.ts';
import { writeInlines } from '../markdown/write-inlines.ts';

/** What identifies a segment, without its place. */
export interface SegmentText {
  readonly hash: ContentHash;
  readonly source: string;
  /** Words of German: facts, pictures, code, bare numbers and web or mail addresses do not count. */
  readonly words: number;
}

/**
 * The segment that a piece of running text makes, or null where there is nothing to translate
 * (only facts, pictures, code, numbers, web or mail addresses).
 * Whoever looks a translation up goes through here, so that no one can disagree about a hash.
 */
export function segmentOfInlines(inlines: readonly Inline[]): SegmentText | null {
  let segment = known.get(inlines);
  if (segment === undefined) {
    segment = computeSegment(inlines);
    known.set(inlines, segment);
  }
  return segment;
}

/** What was computed for a text that is still in use: a chapter's texts are asked for once per language and again for printing. */
const known = new WeakMap<readonly Inline[], SegmentText | null>();

function computeSegment(inlines: readonly Inline[]): SegmentText | null {
  const words = countWords(textOf(inlines));
  if (words === 0) return null;
  const source = canonicalSource(withoutAlternativeTexts(inlines));
  return { hash: contentHash(source), source, words };
}

/** The same for plain text (a title, a field of a contact, an alternative text): its source is Markdown too, so special signs are escaped. */
export function segmentOfText(text: string): SegmentText | null {
  return computeSegment([{ type: 'text', text }]);
}

/** A source is Markdown that makes itself again: where folding moved a sign to another place, it may need another escape. */
function canonicalSource(inlines: readonly Inline[]): string {
  const written = writeInlines(inlines);
  const folded = normaliseSource(written);
  return folded === written ? written : normaliseSource(writeInlines(readInlines(folded).inlines));
}

/** White space folded to single spaces, none at the ends, Unicode NFC. */
function normaliseSource(markdown: string): string {
  return markdown.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A run of letters, with what stands inside a German word: "E-Mail-Adresse", "geht's", "U3". */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)/;
/** A bare domain only with an ending that offices use, so that "z.B" is no address. */
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:de|com|org|net|eu|info)(?:\/.*)?$/;
/** Longer ones no browser takes either; bounds what looking at one can cost. */
const MAX_ADDRESS = 2048;
const AROUND_A_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu;

/** Words of German to translate. Looks at one word at a time, so that the time grows with the length alone. */
function countWords(text: string): number {
  // Every address has one of these signs, and most texts have neither.
  if (!text.includes('.') && !text.includes('://')) return text.match(WORD)?.length ?? 0;
  let count = 0;
  for (const word of text.split(/[\s<>]+/)) if (!isAddress(word)) count += word.match(WORD)?.length ?? 0;
  return count;
}

function isAddress(word: string): boolean {
  if (word.length > MAX_ADDRESS || (!word.includes('.') && !word.includes('://'))) return false;
  const bare = word.replace(AROUND_A_WORD, '');
  const at = bare.indexOf('@');
  return WEB_ADDRESS.test(bare) || (at > 0 && bare.includes('.', at)) || DOMAIN.test(bare);
}

function textOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        text += inline.text;
        break;
      case 'strong':
      case 'emphasis':
      case 'strikethrough':
      case 'link':
        text += textOf(inline.children);
        break;
      default:
        text += ' ';
    }
  }
  return text;
}

/** An alternative text is a segment of its own: changing it must not outdate the paragraph in which the picture stands. */
function withoutAlternativeTexts(inlines: readonly Inline[]): readonly Inline[] {
  if (!containsImage(inlines)) return inlines;
  return inlines.map((inline): Inline => {
    if (inline.type === 'image') return { ...inline, alt: '', title: null };
    if ('children' in inline) return { ...inline, children: withoutAlternativeTexts(inline.children) };
    return inline;
  });
}

function containsImage(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'image' || ('children' in inline && containsImage(inline.children)));
}
