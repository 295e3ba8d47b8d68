import { contentHash } from '../model/content-hash.ts';
import type { ContentHash } from '../model/content-hash.ts';
import type { Inline } from '../model/inline.ts';
import { writeInlines } from '../markdown/write-inlines.ts';

/** What identifies a segment, without its place. */
export interface SegmentText {
  readonly hash: ContentHash;
  readonly source: string;
}

/**
 * The segment that a piece of running text makes, or null where there is nothing to translate
 * (only facts, pictures, code, numbers, web or mail addresses).
 * Whoever looks a translation up goes through here, so that no one can disagree about a hash.
 */
export function segmentOfInlines(inlines: readonly Inline[]): SegmentText | null {
  if (!hasLetter(translatableText(inlines))) return null;
  const source = normaliseSource(writeInlines(withoutAlternativeTexts(inlines)));
  return { hash: contentHash(source), source };
}

/** The same for plain text (a title, a field of a contact, an alternative text): its source is Markdown too, so special signs are escaped. */
export function segmentOfText(text: string): SegmentText | null {
  return segmentOfInlines([{ type: 'text', text }]);
}

/** White space folded to single spaces, none at the ends, Unicode NFC. */
export function normaliseSource(markdown: string): string {
  return markdown.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Words of German to translate: facts, pictures, code, bare numbers and web or mail addresses do not count. */
export function countWords(inlines: readonly Inline[]): number {
  return translatableText(inlines).match(WORD)?.length ?? 0;
}

const LETTER = /\p{L}/u;
/** A run of letters, with what stands inside a German word: "E-Mail-Adresse", "geht's", "U3". */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Addresses as people write them into running text; a bare domain only with an ending that offices use, so that "z.B" is no address. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>]+|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+|(?<![\p{L}\p{N}])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:de|com|org|net|eu|info)(?![\p{L}\p{N}])(?:\/[^\s<>]*)?/gu;

function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

function translatableText(inlines: readonly Inline[]): string {
  const text = textOf(inlines);
  return text.includes('.') ? text.replace(ADDRESSES, ' ') : text;
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
