import { readInlines } from '../markdown/read-inlines.ts';
import type { ContentHash } from '../model/content-hash.ts';
import type { LanguageTag } from '../model/language.ts';
import type { TranslatedSegment } from '../model/translation.ts';
import type { TranslationNote, TranslationNotes } from '../model/translation-notes.ts';
import { unitKey } from '../model/workspace.ts';
import type { UnitRef, Workspace } from '../model/workspace.ts';
import { factRuns } from '../publishing/facts/fact-runs.ts';
import { runsText } from '../publishing/runs.ts';
import { alignUnit } from '../translation/align-unit.ts';
import type { AlignedSegment } from '../translation/align-unit.ts';
import { chipKey, chipsOf } from '../translation/chips-of.ts';
import type { Chip } from '../translation/chips-of.ts';
import type { Segment } from '../translation/segment.ts';
import { isFor } from '../translation/unit-status.ts';
import { textsOfUnit } from '../translation/workspace-status.ts';
import { sourceOf } from './source-of.ts';

export interface SheetNote extends TranslationNote {
  readonly id: string;
}

/** One text of a unit with all that its translator needs to see. */
export interface SheetRow extends Pick<Segment, 'hash' | 'source' | 'role' | 'words'> {
  readonly state: AlignedSegment['state'];
  readonly target: string | null;
  /** The entry behind the target, and the key under which it is stored: what undoing a save brings back. */
  readonly stored: TranslatedSegment | null;
  readonly former: {
    readonly hash: ContentHash;
    readonly source: string;
    readonly target: string;
  } | null;
  readonly notes: readonly SheetNote[];
}

export interface TranslationSheet {
  readonly title: string;
  readonly rows: readonly SheetRow[];
  /** What a chip stands for, in German, by `chipKey`: "Bürgerbüro", "0221 4710-100". */
  readonly chipNames: Readonly<Record<string, string>>;
}

/** A unit with its translation beside it, in reading order; a text that stands in it twice is translated once. null = no such text. */
export function translationSheet(
  workspace: Workspace,
  unit: UnitRef,
  language: LanguageTag,
  notes: TranslationNotes | null,
): TranslationSheet | null {
  const texts = textsOfUnit(sourceOf(workspace, unit));
  if (texts === null) return null;
  const key = unitKey(unit);
  const segments = distinct(texts.segments.filter((segment) => isFor(segment, language)));
  const aligned = alignUnit(texts.segments, workspace.translations.get(key)?.get(language) ?? null, workspace.minorEdits.get(key) ?? null);
  const byHash = new Map(aligned.map((one) => [one.segment.hash, one]));
  const rows = segments.flatMap((segment) => {
    const one = byHash.get(segment.hash);
    return one ? [rowOf(one, notes)] : [];
  });
  return { title: texts.title, rows, chipNames: chipNames(workspace, rows) };
}

function rowOf(
  { segment: { hash, source, role, words }, state, target, stored, former }: AlignedSegment,
  notes: TranslationNotes | null,
): SheetRow {
  return {
    hash,
    source,
    role,
    words,
    state,
    target,
    stored,
    former,
    notes: notesOf(notes, former ? [hash, former.hash] : [hash]),
  };
}

/** A note stays with its text when the German changes. */
function notesOf(notes: TranslationNotes | null, hashes: readonly ContentHash[]): readonly SheetNote[] {
  return Object.entries(notes?.notes ?? {})
    .filter(([, note]) => hashes.includes(note.segment))
    .map(([id, note]) => ({ ...note, id }))
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}

function distinct(segments: readonly Segment[]): readonly Segment[] {
  return [...new Map(segments.map((segment) => [segment.hash, segment])).values()];
}

function chipNames(workspace: Workspace, rows: readonly SheetRow[]): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { source, target, former } of rows) {
    for (const text of [source, target, former?.target]) {
      if (text === null || text === undefined) continue;
      for (const chip of chipsOf(readInlines(text).inlines)) names[chipKey(chip)] ??= chipName(workspace, chip);
    }
  }
  return names;
}

/** What a person would call it; as it is written where it leads to nothing. */
function chipName(workspace: Workspace, chip: Chip): string {
  switch (chip.kind) {
    case 'fact': {
      const runs = factRuns(chip.path, workspace, GERMAN_FACTS);
      return runs === null ? chip.path : runsText(runs);
    }
    case 'image':
      return chip.source.replace(/^.*\//, '');
    case 'html':
      return chip.text;
    case 'link':
      return linkName(workspace, chip.target);
  }
}

function linkName(workspace: Workspace, target: Extract<Chip, { kind: 'link' }>['target']): string {
  switch (target.kind) {
    case 'url':
      return target.url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
    case 'chapter':
      return workspace.chapters.get(target.id)?.head.title ?? target.id;
    case 'contact':
      return workspace.contacts.get(target.id)?.name ?? target.id;
    case 'offer':
      return workspace.offers.get(target.id)?.title ?? target.id;
  }
}

const GERMAN_FACTS = {
  language: 'de',
  textsOf: () => ({ text: (content: string) => ({ content, language: 'de', muted: false }) }),
} as const;
