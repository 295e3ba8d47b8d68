import { readChapter } from '../markdown/read-chapter.ts';
import { AppError } from '../model/app-error.ts';
import type { Chapter } from '../model/chapter.ts';
import type { ContentHash } from '../model/content-hash.ts';
import type { Id } from '../model/id.ts';
import type { Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';
import { chapterPath } from './paths.ts';
import { textOf } from './read-files.ts';

/** The file that an edit began with: who saves, says it. A draft keeps it too, and a merge starts from its text. */
export interface ChapterBase {
  readonly text: string;
  readonly hash: ContentHash;
}

export interface OpenChapter {
  readonly chapter: Chapter;
  readonly base: ChapterBase;
  readonly problems: readonly Problem[];
}

/**
 * Reads a chapter for editing; null when there is none.
 * @throws AppError `file.not-utf8` and what reading a file may throw
 */
export async function openChapter(store: FileStore, id: Id): Promise<OpenChapter | null> {
  const path = chapterPath(id);
  const file = await store.read(path);
  if (file === null) return null;
  const { text, problem } = textOf(file, path);
  if (text === null) throw new AppError(problem);
  return { ...readChapter(text, path), base: { text, hash: file.hash } };
}
