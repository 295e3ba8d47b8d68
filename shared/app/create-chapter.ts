import { EMPTY_HEAD } from '../model/chapter.ts';
import { writeChapter } from '../markdown/write-chapter.ts';
import { AppError } from '../model/app-error.ts';
import type { Id } from '../model/id.ts';
import { idFromTitle } from '../model/id.ts';
import type { FileStore } from '../ports/file-store.ts';
import { chapterPath, FOLDER_OF_KIND } from '../workspace/paths.ts';

/** Makes a chapter that has a title and no text yet. Its id follows from the title and stays when that changes. */
export async function createChapter(store: FileStore, title: string): Promise<Id> {
  const taken = new Set(((await store.list(FOLDER_OF_KIND.chapter)) ?? []).map(({ name }) => name.toLowerCase()));
  for (;;) {
    const id = idFromTitle(title, taken);
    try {
      const text = writeChapter({ head: { ...EMPTY_HEAD, title }, body: [] }, null);
      await store.write(chapterPath(id), new TextEncoder().encode(text), null);
      return id;
    } catch (error) {
      // Somebody made one of the same name at the same time.
      if (!(error instanceof AppError) || error.code !== 'file.conflict') throw error;
      taken.add(id);
    }
  }
}
