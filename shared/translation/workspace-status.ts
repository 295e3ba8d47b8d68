import type { LanguageTag } from '../model/language.ts';
import type { MinorEdits, Translation } from '../model/translation.ts';
import { unitKey } from '../model/workspace.ts';
import type { UnitRef, UnitSource, WantedLanguage, Workspace } from '../model/workspace.ts';
import { alignUnit } from './align-unit.ts';
import type { SegmentState, UnitState } from './segment.ts';
import { segmentsOfChapter, segmentsOfContact, segmentsOfEdition, segmentsOfOffer } from './segments-of.ts';
import type { Segment } from './segment.ts';
import { SEGMENT_STATES, UNIT_STATES, unitStatus } from './unit-status.ts';
import type { Amount, UnitStatus } from './unit-status.ts';

/** A thing with texts of its own, cut into segments once for all languages. */
interface TextsOfUnit {
  /** What people call it. */
  readonly title: string;
  readonly segments: readonly Segment[];
  /** The languages that it can be wanted in; null = all. */
  readonly languages: readonly LanguageTag[] | null;
}

export interface UnitRow {
  readonly unit: UnitRef;
  readonly title: string;
  readonly languages: Readonly<Record<LanguageTag, UnitStatus>>;
}

/** What a whole folder has in one language. What is not wanted is counted as a unit and in no other way. */
export interface LanguageTotal {
  readonly language: LanguageTag;
  readonly review: boolean;
  readonly units: Readonly<Record<UnitState, number>>;
  readonly total: Amount;
  readonly bySegmentState: Readonly<Record<SegmentState, Amount>>;
}

/** Plain data: it can be written as JSON as it is. */
export interface WorkspaceStatus {
  readonly languages: readonly LanguageTotal[];
  readonly units: readonly UnitRow[];
}

/** The state of every unit in every wanted language. Linear in the number of segments times languages. */
export function workspaceStatus(workspace: Workspace): WorkspaceStatus {
  const { languages } = workspace.settings;
  const rows = [...unitsOf(workspace)].flatMap((unit) => {
    const key = unitKey(unit);
    return statusOfUnit(unit, workspace.translations.get(key), workspace.minorEdits.get(key) ?? null, languages) ?? [];
  });
  return statusOfRows(rows, languages);
}

/** The same from rows that were made one by one, in the order of the folder. */
export function statusOfRows(units: readonly UnitRow[], languages: readonly WantedLanguage[]): WorkspaceStatus {
  return { languages: languages.map((language) => totalOf(language, units)), units };
}

/** One unit in every wanted language; null when it has nothing to translate or could not be read. */
export function statusOfUnit(
  unit: UnitSource,
  translations: ReadonlyMap<LanguageTag, Translation> | undefined,
  minorEdits: MinorEdits | null,
  languages: readonly WantedLanguage[],
): UnitRow | null {
  const source = textsOfUnit(unit);
  if (source === null) return null;
  const { title, segments } = source;
  const statuses: Record<LanguageTag, UnitStatus> = {};
  for (const { tag, review } of languages) {
    const translation = translations?.get(tag) ?? null;
    const wanted = translation?.wanted !== false && (source.languages?.includes(tag) ?? true);
    const aligned = alignUnit(segments, translation, minorEdits);
    statuses[tag] = unitStatus(aligned, tag, { wanted, review, givenOut: translation?.givenOut ?? null });
  }
  return { unit: { kind: unit.kind, id: unit.id }, title, languages: statuses };
}

function* unitsOf({ chapters, contacts, offers, editions }: Workspace): Generator<UnitSource> {
  for (const [id, content] of chapters) yield { kind: 'chapter', id, content };
  for (const [id, content] of contacts) yield { kind: 'contact', id, content };
  for (const [id, content] of offers) yield { kind: 'offer', id, content };
  for (const [id, content] of editions) yield { kind: 'edition', id, content };
}

/** A source is never changed, only replaced: it is cut once for whoever asks. */
const known = new WeakMap<object, TextsOfUnit | null>();

/** Title and segments of a unit; null for what could not be read and for a contact that is all facts, with no word to translate. */
export function textsOfUnit(unit: UnitSource): TextsOfUnit | null {
  if (unit.content === null) return null;
  let texts = known.get(unit.content);
  if (texts === undefined) {
    texts = textsOf(unit);
    known.set(unit.content, texts);
  }
  return texts;
}

function textsOf({ kind, content }: UnitSource): TextsOfUnit | null {
  if (content === null) return null;
  switch (kind) {
    case 'chapter':
      return { title: content.head.title, segments: segmentsOfChapter(content), languages: null };
    case 'contact': {
      const segments = segmentsOfContact(content);
      return segments.length > 0 ? { title: content.name, segments, languages: null } : null;
    }
    case 'offer':
      return { title: content.title, segments: segmentsOfOffer(content), languages: null };
    case 'edition':
      return { title: content.title, segments: segmentsOfEdition(content), languages: content.languages };
  }
}

function totalOf({ tag, review }: WantedLanguage, rows: readonly UnitRow[]): LanguageTotal {
  const units = record(UNIT_STATES, () => 0);
  const bySegmentState = record(SEGMENT_STATES, () => ({ segments: 0, words: 0 }));
  const total = { segments: 0, words: 0 };
  for (const { languages } of rows) {
    const status = languages[tag];
    if (!status) continue;
    units[status.state] += 1;
    if (status.state === 'not-wanted') continue;
    addTo(total, status.total);
    for (const state of SEGMENT_STATES) addTo(bySegmentState[state], status.bySegmentState[state]);
  }
  return { language: tag, review, units, total, bySegmentState };
}

function addTo(sum: { segments: number; words: number }, { segments, words }: Amount): void {
  sum.segments += segments;
  sum.words += words;
}

function record<Key extends string, Value>(keys: readonly Key[], valueOf: () => Value): Record<Key, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which keys it was given
  return Object.fromEntries(keys.map((key) => [key, valueOf()])) as Record<Key, Value>;
}
