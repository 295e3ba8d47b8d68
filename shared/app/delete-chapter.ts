import type { Id } from '../model/id.ts';
import type { FileStore } from '../ports/file-store.ts';
import { chapterPath } from '../workspace/paths.ts';

/**
 * Takes a chapter away with its translations; the history keeps them. The text goes last: what was broken off half-way is still
 * a chapter.
 * @throws AppError what removing a file may throw; the rest is as it was then
 */
export async function deleteChapter(store: FileStore, id: Id): Promise<void> {
  const folder = `chapters/${id}`;
  const names = ((await store.list(folder)) ?? []).flatMap(({ name, kind }) => (kind === 'file' && name.endsWith('.json') ? [name] : []));
  for (const path of [...names.map((name) => `${folder}/${name}`), chapterPath(id)]) {
    const file = await store.read(path);
    if (file) await store.remove(path, file.hash);
  }
}
