import { readInlines } from '../../markdown/read-inlines.ts';
import { writeInlines } from '../../markdown/write-inlines.ts';
import type { LanguageTag } from '../../model/language.ts';
import { unitKey } from '../../model/workspace.ts';
import type { UnitRef, UnitSource, Workspace } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { alignUnit, type AlignedSegment } from '../../translation/align-unit.ts';
import type { Said } from '../../translation/source-unit.ts';
import { textsOfUnit } from '../../translation/workspace-status.ts';
import type { ParagraphsInLanguages, SaveMeaning } from '../check-draft.ts';
import { meaningOf } from '../check-draft.ts';
import type { RunningJob } from '../jobs.ts';
import { saveTranslation, type SegmentSave } from '../save-translation.ts';
import { sourceOf } from '../source-of.ts';
import { lookThrough, openGerman } from './german-text.ts';
import type { ReplacePlace, ReplaceRule } from './replacement.ts';
import { Replacement } from './replacement.ts';

export interface UnitPlaces {
  readonly unit: UnitRef;
  readonly title: string;
  readonly places: readonly ReplacePlace[];
}

/** What became of it by its end, or by the moment at which it was cancelled. */
export interface Replaced {
  readonly places: number;
  readonly units: number;
  /** Titles of texts that stayed as they are, since somebody changed them after the places were found, or at the same moment. */
  readonly left: readonly string[];
  readonly means: SaveMeaning;
}

const ALL = (): boolean => true;
const NONE = (): boolean => false;

/** Everything that would change, text by text; nothing is changed. `language` de = the German itself, else its translations. */
export function findInFolder(workspace: Workspace, rule: ReplaceRule, language: LanguageTag): readonly UnitPlaces[] {
  return titlesIn(workspace).flatMap(([unit, title]) => {
    const source = sourceOf(workspace, unit);
    const replacement = new Replacement(rule, NONE);
    if (language === 'de') lookThrough(source, replacement);
    else for (const { target } of alignedIn(workspace, source, language)) replaceInTarget(target, replacement);
    return replacement.places.length === 0 ? [] : [{ unit, title, places: replacement.places }];
  });
}

/** Every unit with what people call it, chapters first. */
function titlesIn({ chapters, contacts, offers, editions }: Workspace): readonly (readonly [UnitRef, string])[] {
  return [
    ...[...chapters].map(([id, { head }]) => [{ kind: 'chapter', id }, head.title] as const),
    ...[...contacts].map(([id, { name }]) => [{ kind: 'contact', id }, name] as const),
    ...[...offers].map(([id, { title }]) => [{ kind: 'offer', id }, title] as const),
    ...[...editions].map(([id, { title }]) => [{ kind: 'edition', id }, title] as const),
  ];
}

/**
 * Changes the chosen places, each exactly as it was shown: a text in which one of them no longer stands like that is left alone
 * and named. What is changed is saved like what somebody wrote, and stays where the rest is cancelled.
 */
export async function replaceInFolder(
  store: FileStore,
  workspace: Workspace,
  rule: ReplaceRule,
  language: LanguageTag,
  chosen: readonly UnitPlaces[],
  said: Said,
  { signal, progress }: RunningJob,
): Promise<Replaced> {
  const left: string[] = [];
  const meanings: SaveMeaning[] = [];
  let places = 0;
  for (const [index, one] of chosen.entries()) {
    if (signal.aborted) break;
    progress(index, chosen.length);
    const meant =
      language === 'de' ? await inGerman(store, workspace, rule, one) : await inLanguage(store, workspace, rule, language, one, said);
    if (meant === null) left.push(one.title);
    else {
      meanings.push(meant);
      places += one.places.length;
    }
  }
  return {
    places,
    units: meanings.length,
    left,
    means: { outdated: together(meanings.map(({ outdated }) => outdated)), missing: together(meanings.map(({ missing }) => missing)) },
  };
}

function together(counts: readonly ParagraphsInLanguages[]): ParagraphsInLanguages {
  return {
    languages: Math.max(0, ...counts.map(({ languages }) => languages)),
    paragraphs: counts.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
  };
}

/** null when the text is not as it was shown. */
async function inGerman(store: FileStore, workspace: Workspace, rule: ReplaceRule, wanted: UnitPlaces): Promise<SaveMeaning | null> {
  const german = await openGerman(store, wanted.unit);
  if (!german || !standsAsShown(wanted, findOne(german.look, rule))) return null;
  const saved = await german.save(workspace, new Replacement(rule, isIn(wanted)));
  return saved.outcome === 'conflict' ? null : meaningOf(saved.languages);
}

async function inLanguage(
  store: FileStore,
  workspace: Workspace,
  rule: ReplaceRule,
  language: LanguageTag,
  wanted: UnitPlaces,
  said: Said,
): Promise<SaveMeaning | null> {
  const aligned = alignedIn(workspace, sourceOf(workspace, wanted.unit), language);
  const through = (replacement: Replacement): readonly SegmentSave[] =>
    aligned.flatMap(({ segment, target, stored }) => {
      const changed = replaceInTarget(target, replacement);
      if (changed === target) return [];
      // Who approved a text approved another one.
      const state = stored?.state === 'draft' ? 'draft' : 'translated';
      return [{ segment, target: changed, state, origin: 'human', was: target, ...said }];
    });
  if (!standsAsShown(wanted, findOne(through, rule))) return null;
  const segments = through(new Replacement(rule, isIn(wanted)));
  const saved = await saveTranslation(store, workspace, { unit: wanted.unit, language, segments });
  return saved.outcome === 'conflict' ? null : meaningOf([]);
}

type Translated = AlignedSegment & { readonly target: string };

/** The translated segments of a text, in reading order, each once. */
function alignedIn({ translations, minorEdits }: Workspace, source: UnitSource, language: LanguageTag): readonly Translated[] {
  const texts = textsOfUnit(source);
  const key = unitKey(source);
  if (!texts) return [];
  const aligned = alignUnit(texts.segments, translations.get(key)?.get(language) ?? null, minorEdits.get(key) ?? null);
  const translated = aligned.flatMap((one): Translated[] => (one.target === null ? [] : [{ ...one, target: one.target }]));
  return [...new Map(translated.map((one) => [one.segment.hash, one])).values()];
}

function replaceInTarget(target: string, replacement: Replacement): string {
  const before = readInlines(target).inlines;
  const after = replacement.inlines(before);
  return JSON.stringify(before) === JSON.stringify(after) ? target : writeInlines(after);
}

function findOne(look: (replacement: Replacement) => unknown, rule: ReplaceRule): readonly ReplacePlace[] {
  const replacement = new Replacement(rule, ALL);
  look(replacement);
  return replacement.places;
}

function standsAsShown(wanted: UnitPlaces, now: readonly ReplacePlace[]): boolean {
  return wanted.places.every((place) => JSON.stringify(now[place.index]) === JSON.stringify(ordered(place)));
}

/** In the order in which a place is made, whoever sent it. */
function ordered({ index, before, found, after }: ReplacePlace): ReplacePlace {
  return { index, before, found, after };
}

function isIn({ places }: UnitPlaces): (place: ReplacePlace) => boolean {
  const indices = new Set(places.map(({ index }) => index));
  return ({ index }) => indices.has(index);
}
