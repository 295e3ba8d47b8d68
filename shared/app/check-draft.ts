import type { Chapter } from '../model/chapter.ts';
import type { Id } from '../model/id.ts';
import type { Problem } from '../model/problem.ts';
import { unitKey, type Workspace } from '../model/workspace.ts';
import { readChapter } from '../markdown/read-chapter.ts';
import { factExists } from '../publishing/facts/fact-runs.ts';
import { segmentsOfChapter } from '../translation/segments-of.ts';
import { checkChapter } from '../workspace/check/check-chapter.ts';
import { chapterPath } from '../workspace/paths.ts';
import type { LanguageConsequence } from './save-consequences.ts';
import { saveConsequences } from './save-consequences.ts';

/** What a text that is being written would mean if it were saved now. */
export interface CheckedDraft {
  readonly problems: readonly Problem[];
  readonly means: SaveMeaning;
}

/** What a save means for the translations. */
export interface SaveMeaning {
  /** Texts that become outdated and were not so before. */
  readonly outdated: ParagraphsInLanguages;
  /** Texts that are new and have no translation. */
  readonly missing: ParagraphsInLanguages;
}

export interface ParagraphsInLanguages {
  readonly languages: number;
  /** The most of them in one language. */
  readonly paragraphs: number;
}

/** Everything that is wrong with a chapter as it is being written, and what it means for the translations against the text on the disk. */
export function checkDraft(workspace: Workspace, id: Id, markdown: string): CheckedDraft {
  const path = chapterPath(id);
  const { chapter, problems } = readChapter(markdown, path);
  const found = checkChapter(id, chapter, workspace, factExists).map(({ problem }) => problem);
  const all = [...problems, ...found].toSorted((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { problems: all, means: meaning(workspace, id, workspace.chapters.get(id) ?? null, chapter) };
}

function meaning(workspace: Workspace, id: Id, before: Chapter | null, after: Chapter): SaveMeaning {
  const unit = { kind: 'chapter', id } as const;
  const segments = before === null ? [] : segmentsOfChapter(before);
  return meaningOf(saveConsequences(workspace, unit, segments, segmentsOfChapter(after), workspace.minorEdits.get(unitKey(unit)) ?? null));
}

/** The consequences for all languages in a few numbers. */
export function meaningOf(consequences: readonly LanguageConsequence[]): SaveMeaning {
  return {
    outdated: counted(consequences.map(({ newlyOutdated }) => newlyOutdated)),
    missing: counted(consequences.map(({ newlyMissing }) => newlyMissing)),
  };
}

function counted(counts: readonly number[]): ParagraphsInLanguages {
  return { languages: counts.filter((count) => count > 0).length, paragraphs: Math.max(0, ...counts) };
}
