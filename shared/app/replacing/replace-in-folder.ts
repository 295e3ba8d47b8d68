import { readInlines } from '../../markdown/read-inlines.ts';
import { writeInlines } from '../../markdown/write-inlines.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import { unitKey, type Workspace } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { alignUnit, type AlignedSegment } from '../../translation/align-unit.ts';
import { segmentsOfChapter } from '../../translation/segments-of.ts';
import type { Said } from '../../translation/source-unit.ts';
import { openChapter } from '../../workspace/open-chapter.ts';
import type { ParagraphsInLanguages, SaveMeaning } from '../check-draft.ts';
import { meaningOf } from '../check-draft.ts';
import { saveChapter } from '../save-chapter.ts';
import { saveTranslation, type SegmentSave } from '../save-translation.ts';
import { replaceInChapter } from './replace-in-chapter.ts';
import type { ReplacePlace, ReplaceRule } from './replacement.ts';
import { Replacement } from './replacement.ts';

export interface ChapterPlaces {
  readonly chapter: Id;
  readonly title: string;
  readonly places: readonly ReplacePlace[];
}

export interface Replaced {
  readonly places: number;
  readonly chapters: number;
  /** Titles of chapters that stayed as they are, since somebody changed them after the places were found, or at the same moment. */
  readonly left: readonly string[];
  readonly means: SaveMeaning;
}

const ALL = (): boolean => true;
const NONE = (): boolean => false;

/** Everything that would change, chapter by chapter; nothing is changed. `language` de = the German itself, else its translations. */
export function findInFolder(workspace: Workspace, rule: ReplaceRule, language: LanguageTag): readonly ChapterPlaces[] {
  return [...workspace.chapters].flatMap(([id, chapter]) => {
    const replacement = new Replacement(rule, NONE);
    if (language === 'de') replaceInChapter(chapter, replacement);
    else for (const { target } of alignedIn(workspace, id, language)) replaceInTarget(target, replacement);
    return replacement.places.length === 0 ? [] : [{ chapter: id, title: chapter.head.title, places: replacement.places }];
  });
}

/**
 * Changes the chosen places, each exactly as it was shown: a chapter in which one of them no longer stands like that is left alone
 * and named. Chapters are saved like those that somebody wrote.
 */
export async function replaceInFolder(
  store: FileStore,
  workspace: Workspace,
  rule: ReplaceRule,
  language: LanguageTag,
  chosen: readonly ChapterPlaces[],
  said: Said,
): Promise<Replaced> {
  const left: string[] = [];
  const meanings: SaveMeaning[] = [];
  let places = 0;
  for (const one of chosen) {
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
    chapters: chosen.length - left.length,
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

/** null when the chapter is not as it was shown. */
async function inGerman(store: FileStore, workspace: Workspace, rule: ReplaceRule, wanted: ChapterPlaces): Promise<SaveMeaning | null> {
  const opened = await openChapter(store, wanted.chapter);
  if (
    !opened ||
    !standsAsShown(
      wanted,
      findOne((replacement) => replaceInChapter(opened.chapter, replacement), rule),
    )
  )
    return null;
  const chapter = replaceInChapter(opened.chapter, new Replacement(rule, isIn(wanted)));
  const saved = await saveChapter(store, workspace, { id: wanted.chapter, chapter, base: opened.base });
  return saved.outcome === 'conflict' ? null : meaningOf(saved.languages);
}

async function inLanguage(
  store: FileStore,
  workspace: Workspace,
  rule: ReplaceRule,
  language: LanguageTag,
  wanted: ChapterPlaces,
  said: Said,
): Promise<SaveMeaning | null> {
  const aligned = alignedIn(workspace, wanted.chapter, language);
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
  const saved = await saveTranslation(store, workspace, { unit: { kind: 'chapter', id: wanted.chapter }, language, segments });
  return saved.outcome === 'conflict' ? null : meaningOf([]);
}

type Translated = AlignedSegment & { readonly target: string };

/** The translated segments of a chapter, in reading order, each text once. */
function alignedIn({ chapters, translations, minorEdits }: Workspace, id: Id, language: LanguageTag): readonly Translated[] {
  const chapter = chapters.get(id);
  const key = unitKey({ kind: 'chapter', id });
  if (!chapter) return [];
  const aligned = alignUnit(segmentsOfChapter(chapter), translations.get(key)?.get(language) ?? null, minorEdits.get(key) ?? null);
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

function standsAsShown(wanted: ChapterPlaces, now: readonly ReplacePlace[]): boolean {
  return wanted.places.every((place) => JSON.stringify(now[place.index]) === JSON.stringify(ordered(place)));
}

/** In the order in which a place is made, whoever sent it. */
function ordered({ index, before, found, after }: ReplacePlace): ReplacePlace {
  return { index, before, found, after };
}

function isIn({ places }: ChapterPlaces): (place: ReplacePlace) => boolean {
  const indices = new Set(places.map(({ index }) => index));
  return ({ index }) => indices.has(index);
}
