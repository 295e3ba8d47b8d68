import type { TranslatedSegment, Translation } from '../model/translation.ts';
import { STORED_STATES } from '../model/translation.ts';
import { isEqual } from '../workspace/documents/keep-form.ts';
import type { MergePlace, Resolutions } from './merge-conflict.ts';
import { mergeJson } from './merge-json.ts';
import type { MergeReport } from './merge-record.ts';
import { MergeRecord } from './merge-record.ts';
import { mergeKeys } from './merge-keys.ts';
import { decidingSide, mapThree, pickOne, type Three } from './three.ts';

export interface MergedTranslation extends MergeReport {
  readonly translation: Translation;
}

type Entry = TranslatedSegment | undefined;

/** Merges two states of a unit's translation segment by segment; null = there was none. */
export function mergeTranslation(
  { base, mine, theirs }: Three<Translation | null> & { readonly mine: Translation; readonly theirs: Translation },
  resolutions?: Resolutions,
): MergedTranslation {
  const record = new MergeRecord(resolutions);
  const three: Three<Translation> = { base: base ?? { version: 1, segments: {} }, mine, theirs };
  const rest = mergeJson({ kind: 'object', properties: {} }, mapThree(three, withoutSegments), record);
  const segments = mapThree(three, (translation) => translation.segments);
  const merged = mergeKeys(segments).flatMap((hash): [string, TranslatedSegment][] => {
    const entry = mergeEntry(
      hash,
      mapThree(segments, (entries) => (Object.hasOwn(entries, hash) ? entries[hash] : undefined)),
      record,
    );
    return entry ? [[hash, entry]] : [];
  });
  const translation = { ...mine, wanted: undefined, givenOut: undefined, ...asObject(rest), segments: Object.fromEntries(merged) };
  return { translation: withoutAbsent(translation), conflicts: record.conflicts, theirChanges: record.theirChanges };
}

/** One segment: its text with what is said of that text, its note, and which wording it took the place of. */
function mergeEntry(hash: string, three: Three<Entry>, record: MergeRecord): Entry {
  const side = decidingSide(three, isEqual);
  if (side === 'mine') return three.mine;
  const source = (three.mine ?? three.theirs ?? three.base)?.source ?? '';
  const place = (part: 'target' | 'note'): MergePlace => ({ kind: 'segment', hash, source, part });
  if (side === 'theirs') {
    record.took(place('target'), three.mine?.target ?? null, three.theirs?.target ?? null);
    return three.theirs;
  }
  const text = mergeText(place('target'), three, record);
  if (!text) return undefined;
  const note = mergeNote(
    place('note'),
    mapThree(three, (entry) => entry?.note),
    record,
  );
  return withoutAbsent({ ...text, note, replaces: pickOne(mapThree(three, (entry) => entry?.replaces)) });
}

function mergeText(place: MergePlace, three: Three<Entry>, record: MergeRecord): Entry {
  const { base, mine, theirs } = three;
  if (mine && theirs && mine.target === theirs.target) return furtherOne(mine, theirs, base);
  const side = decidingSide(
    mapThree(three, (entry) => entry?.target),
    (a, b) => a === b,
  );
  // Who changed the text has the last word on it: an approval was for the one that stood there before.
  if (side) {
    if (side === 'theirs') record.took(place, mine?.target ?? null, theirs?.target ?? null);
    return three[side];
  }
  const sides = mapThree(three, (entry) => (entry ? { text: entry.target, source: entry.target } : null));
  const resolution = record.settle(place, sides, ['mine', 'theirs', 'own']);
  if (resolution.choice === 'own') {
    const entry = mine ?? theirs;
    return entry && { ...entry, target: resolution.text };
  }
  return resolution.choice === 'theirs' ? theirs : mine;
}

/** The same text on both sides: the one of which more was said since. */
function furtherOne(mine: TranslatedSegment, theirs: TranslatedSegment, base: Entry): TranslatedSegment {
  const said = ({ state, origin, by, at }: TranslatedSegment): unknown => [state, origin, by, at];
  if (base && isEqual(said(base), said(mine))) return theirs;
  if (base && isEqual(said(base), said(theirs))) return mine;
  const rank = (entry: TranslatedSegment): string => `${STORED_STATES.indexOf(entry.state)} ${JSON.stringify(said(entry))}`;
  return rank(mine) >= rank(theirs) ? mine : theirs;
}

function mergeNote(place: MergePlace, three: Three<string | undefined>, record: MergeRecord): string | undefined {
  const side = decidingSide(three, (a, b) => a === b);
  if (side) return three[side];
  const sides = mapThree(three, (note) => (note === undefined ? null : { text: note, source: note }));
  const both = three.mine !== undefined && three.theirs !== undefined ? (['both'] as const) : [];
  const resolution = record.settle(place, sides, ['mine', 'theirs', ...both, 'own']);
  switch (resolution.choice) {
    case 'own':
      return resolution.text.trim() === '' ? undefined : resolution.text;
    case 'both':
      return [three.mine, three.theirs].join('\n');
    case 'mine':
    case 'theirs':
      return three[resolution.choice];
  }
}

function withoutSegments({ version, wanted, givenOut }: Translation): object {
  return withoutAbsent({ version, wanted, givenOut });
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** JSON has no undefined: an absent property is none. */
function withoutAbsent<Value extends object>(value: Value): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a property that is undefined and one that is absent are the same to the type
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}
