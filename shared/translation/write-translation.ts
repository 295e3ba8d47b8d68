import type { MinorEdits, TranslatedSegment, Translation } from '../model/translation.ts';

/** The file of a translation: JSON with one property per line, always in this order, so that differences read well and merge. */
export function writeTranslation(translation: Translation): string {
  const { version, wanted, givenOut, segments } = translation;
  return toText({
    version,
    wanted,
    givenOut: givenOut && { to: givenOut.to, on: givenOut.on, due: givenOut.due },
    segments: mapValues(segments, inOrder),
  });
}

/** The file of a unit's minor edits, in the same form. */
export function writeMinorEdits({ version, same }: MinorEdits): string {
  return toText({ version, same: mapValues(same, ({ as, by, at }) => ({ as, by, at })) });
}

function inOrder({ source, target, state, origin, by, at, note, replaces }: TranslatedSegment): TranslatedSegment {
  return { source, target, state, origin, by, at, note, replaces };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
