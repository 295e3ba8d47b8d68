import { readInlines } from '../../../../shared/markdown/read-inlines.ts';
import type { Term } from '../../../../shared/model/glossary.ts';
import type { Inline } from '../../../../shared/model/inline.ts';
import type { LanguageTag } from '../../../../shared/model/language.ts';
import { plainText } from '../../../../shared/model/plain-text.ts';
import { chipKey, chipsOf } from '../../../../shared/translation/chips-of.ts';
import type { Chip } from '../../../../shared/translation/chips-of.ts';
import { termFinder } from '../../../../shared/translation/find-terms.ts';

/** What a translator can put in by its number: the chips of the German, then its agreed words. */
export type Piece =
  | { readonly kind: 'chip'; readonly number: number; readonly key: string; readonly chip: Chip; readonly name: string }
  | { readonly kind: 'term'; readonly number: number; readonly key: string; readonly term: Term; readonly wording: string };

/** The pieces of a German text in reading order. A chip that stands there twice is one piece. */
export function piecesOf(
  german: readonly Inline[],
  language: LanguageTag,
  terms: readonly Term[],
  chipNames: Readonly<Record<string, string>>,
): readonly Piece[] {
  const chips = new Map(chipsOf(german).map((chip) => [chipKey(chip), chip]));
  const words = new Set(termFinder(terms)(plainText(german)).map(({ term }) => term));
  const pieces: Piece[] = [];
  for (const [key, chip] of chips) {
    pieces.push({ kind: 'chip', number: pieces.length + 1, key, chip, name: chipNames[key] ?? key });
  }
  for (const term of words) {
    const wording = printedTerm(term, language);
    if (wording !== null) pieces.push({ kind: 'term', number: pieces.length + 1, key: `term:${term.term}`, term, wording });
  }
  return pieces;
}

/** How an agreed word stands in a translation; null where nothing was agreed for this language. */
function printedTerm({ term, policy, wording }: Term, language: LanguageTag): string | null {
  const own = wording[language];
  if (policy === 'keep') return term;
  if (own === undefined) return null;
  return policy === 'explain' ? `${term} (${own})` : own;
}

/** The German words of a link, which a translation begins with. */
export function linkWords(german: readonly Inline[], key: string): string {
  for (const inline of german) {
    if (inline.type === 'link' && chipsOf([inline]).some((chip) => chipKey(chip) === key)) return plainText(inline.children);
    if ('children' in inline) {
      const found = linkWords(inline.children, key);
      if (found !== '') return found;
    }
  }
  return '';
}

export function inlinesOf(markdown: string): readonly Inline[] {
  return readInlines(markdown).inlines;
}
