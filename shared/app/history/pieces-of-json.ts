import { readInlines } from '../../markdown/read-inlines.ts';
import type { StoredState, Translation } from '../../model/translation.ts';
import type { Piece } from './piece.ts';
import { readableText } from './pieces-of-chapter.ts';

/** Beside a text: a tick was set by a second person, the dots are those of something unfinished. */
const SIGNS: Readonly<Record<StoredState, string>> = { draft: ' …', translated: '', approved: ' ✓' };

/** The translated texts of a file, each under the German that it translates; the same hash is the same text. */
export function piecesOfTranslation({ segments, wanted, givenOut }: Translation): readonly Piece[] {
  const texts = Object.entries(segments).map(([hash, { source, target, state }]) => ({
    kind: hash,
    label: readableText(readInlines(source).inlines),
    // A text that was approved or taken back to a draft has changed as well.
    text: `${readableText(readInlines(target).inlines)}${SIGNS[state]}`,
  }));
  return [...texts, ...piecesOfProperties({ wanted, givenOut })];
}

/** Every value of a document under the name of its property: "phones", "07721 82-2153". */
export function piecesOfProperties(document: object): readonly Piece[] {
  return Object.entries(document).flatMap(([name, value]) => valuesOf(value).map((text) => ({ kind: name, label: name, text })));
}

/** What belongs together stands in one line: a phone number with whom it reaches. */
function valuesOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  return [lineOf(value)];
}

function lineOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(lineOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .map(lineOf)
    .filter((line) => line !== '')
    .join(' · ');
}
