import type { LanguageTag } from '../model/language.ts';
import { unitKey } from '../model/workspace.ts';
import type { UnitRef, WantedLanguage, Workspace } from '../model/workspace.ts';
import { alignUnit } from './align-unit.ts';
import type { SegmentState, UnitState } from './segment.ts';
import { segmentsOfChapter, segmentsOfContact, segmentsOfEdition, segmentsOfOffer } from './segments-of.ts';
import type { Segment } from './segment.ts';
import { SEGMENT_STATES, UNIT_STATES, unitStatus } from './unit-status.ts';
import type { Amount, UnitStatus } from './unit-status.ts';

/** A thing with texts of its own, cut into segments once for all languages. */
export interface SourceOfUnit {
  readonly unit: UnitRef;
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
  const languages = workspace.settings.languages;
  const units = Array.from(sourcesOf(workspace), (source) => rowOf(workspace, source, languages));
  return { languages: languages.map((language) => totalOf(language, units)), units };
}

/** Every unit of a folder that has something to translate, chapters first. */
export function* sourcesOf(workspace: Workspace): Generator<SourceOfUnit> {
  for (const [id, chapter] of workspace.chapters)
    yield { unit: { kind: 'chapter', id }, title: chapter.head.title, segments: segmentsOfChapter(chapter), languages: null };
  for (const [id, contact] of workspace.contacts) {
    const segments = segmentsOfContact(contact);
    if (segments.length > 0) yield { unit: { kind: 'contact', id }, title: contact.name, segments, languages: null };
  }
  for (const [id, offer] of workspace.offers)
    yield { unit: { kind: 'offer', id }, title: offer.title, segments: segmentsOfOffer(offer), languages: null };
  for (const [id, edition] of workspace.editions)
    yield { unit: { kind: 'edition', id }, title: edition.title, segments: segmentsOfEdition(edition), languages: edition.languages };
}

function rowOf(workspace: Workspace, source: SourceOfUnit, languages: readonly WantedLanguage[]): UnitRow {
  const key = unitKey(source.unit);
  const translations = workspace.translations.get(key);
  const minorEdits = workspace.minorEdits.get(key) ?? null;
  const statuses: Record<LanguageTag, UnitStatus> = {};
  for (const { tag, review } of languages) {
    const translation = translations?.get(tag) ?? null;
    const wanted = translation?.wanted !== false && (source.languages === null || source.languages.includes(tag));
    const aligned = alignUnit(source.segments, translation, minorEdits);
    statuses[tag] = unitStatus(aligned, tag, { wanted, review, givenOut: translation?.givenOut ?? null });
  }
  return { unit: source.unit, title: source.title, languages: statuses };
}

function totalOf({ tag, review }: WantedLanguage, units: readonly UnitRow[]): LanguageTotal {
  const statuses = units.flatMap((row) => row.languages[tag] ?? []);
  const wanted = statuses.filter((status) => status.state !== 'not-wanted');
  const sum = (amount: (status: UnitStatus) => Amount): Amount => ({
    segments: wanted.reduce((count, status) => count + amount(status).segments, 0),
    words: wanted.reduce((count, status) => count + amount(status).words, 0),
  });
  return {
    language: tag,
    review,
    units: record(UNIT_STATES, (state) => statuses.filter((status) => status.state === state).length),
    total: sum((status) => status.total),
    bySegmentState: record(SEGMENT_STATES, (state) => sum((status) => status.bySegmentState[state])),
  };
}

function record<Key extends string, Value>(keys: readonly Key[], valueOf: (key: Key) => Value): Record<Key, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which keys it was given
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}
