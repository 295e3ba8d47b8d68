import { readChapter } from '../markdown/read-chapter.ts';
import { writeChapter } from '../markdown/write-chapter.ts';
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

/**
 * Writes a chapter in place of the text that it came from, of which only the changed lines change; null makes a new file.
 * A version for the history is taken here, once the store has acknowledged.
 * @throws AppError `file.conflict` when somebody saved in between: then `base`, theirs and ours are what a merge needs
 */
export async function saveChapter(store: FileStore, id: Id, chapter: Chapter, base: ChapterBase | null): Promise<ChapterBase> {
  const text = writeChapter(chapter, base?.text ?? null);
  if (base !== null && text === base.text) return base;
  const hash = await store.write(chapterPath(id), new TextEncoder().encode(text), base?.hash ?? null);
  return { text, hash };
}
