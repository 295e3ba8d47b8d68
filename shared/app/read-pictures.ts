import { problem, type Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';

/** The bytes of pictures by path, and a problem for each that is not there. */
export async function readPictures(
  paths: readonly string[],
  store: FileStore,
): Promise<{ pictures: Map<string, Uint8Array>; problems: Problem[] }> {
  const files = await store.readMany(paths);
  const pictures = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  paths.forEach((path, index) => {
    const file = files[index];
    if (file) pictures.set(path, file.bytes);
    else problems.push(problem('picture.missing', { source: path }, { path }));
  });
  return { pictures, problems };
}
