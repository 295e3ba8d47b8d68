import { readInlines } from '../../markdown/read-inlines.ts';
import type { StoredState, Translation } from '../../model/translation.ts';
import type { PlacedPiece } from './piece.ts';
import { readableText } from './pieces-of-chapter.ts';

/** Beside a text: a tick was set by a second person, the dots are those of something unfinished. */
const SIGNS: Readonly<Record<StoredState, string>> = { draft: ' …', translated: '', approved: ' ✓' };

/** The way to a value in a document: names of properties and numbers in lists. */
export type JsonPlace = readonly (string | number)[];

type JsonPiece = PlacedPiece<JsonPlace>;

/** The translated texts of a file, each under the German that it translates; the same hash is the same text. */
export function piecesOfTranslation({ segments, wanted, givenOut }: Translation): readonly JsonPiece[] {
  const texts = Object.entries(segments).map(([hash, { source, target, state }]) => ({
    kind: hash,
    label: readableText(readInlines(source).inlines),
    // A text that was approved or taken back to a draft has changed as well.
    text: `${readableText(readInlines(target).inlines)}${SIGNS[state]}`,
    place: ['segments', hash],
  }));
  return [...texts, ...piecesOfProperties({ wanted, givenOut })];
}

/** Every value of a document under the name of its property: "phones", "07721 82-2153". */
export function piecesOfProperties(document: object): readonly JsonPiece[] {
  return Object.entries(document).flatMap(([name, value]) =>
    valuesOf(value, [name]).map(({ text, place }) => ({ kind: name, label: name, text, place })),
  );
}

/** What belongs together stands in one line: a phone number with whom it reaches. */
function valuesOf(value: unknown, place: JsonPlace): readonly { readonly text: string; readonly place: JsonPlace }[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => valuesOf(one, [...place, index]));
  return [{ text: lineOf(value), place }];
}

function lineOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(lineOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .map(lineOf)
    .filter((line) => line !== '')
    .join(' · ');
}
