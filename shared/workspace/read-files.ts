import { AppError } from '../model/app-error.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { FileStore, StoredFile, WorkspacePath } from '../ports/file-store.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** Text of a file, or the reason why there is none. */
export type FileText = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: Problem };

/** What concerns one file and leaves the others readable. */
const OF_ONE_FILE: ReadonlySet<ProblemCode> = new Set(['file.unreadable', 'file.link', 'file.too-large', 'path.invalid']);

/** A file as it lies there, or the reason why it cannot be read. */
export type FoundFile = { readonly file: StoredFile; readonly problem: null } | { readonly file: null; readonly problem: Problem };

/**
 * Texts of files that a listing has just shown, in their order. A file that cannot be read does not keep the others from it.
 * A byte order mark stays part of the text, so that writing it back changes nothing.
 */
export async function readFiles(store: FileStore, paths: readonly WorkspacePath[]): Promise<readonly FileText[]> {
  const found = await findFiles(store, paths);
  return found.map((one, index) => textOfFound(one, paths[index] ?? ''));
}

/** The same before it is taken for text. */
export async function findFiles(store: FileStore, paths: readonly WorkspacePath[]): Promise<readonly FoundFile[]> {
  let files: readonly (StoredFile | null)[];
  try {
    files = await store.readMany(paths);
  } catch (error) {
    const found = problemOfOneFile(error);
    const [only, ...more] = paths;
    if (found === null || only === undefined) throw error;
    if (more.length === 0) return [{ file: null, problem: found }];
    return (await Promise.all(paths.map((path) => findFiles(store, [path])))).flat();
  }
  return files.map((file, index): FoundFile => {
    const path = paths[index] ?? '';
    return file ? { file, problem: null } : { file: null, problem: problem('file.vanished', { path }, { path }) };
  });
}

export function textOfFound(found: FoundFile, path: WorkspacePath): FileText {
  return found.problem ? { text: null, problem: found.problem } : textOf(found.file, path);
}

/** The problem behind a refusal that concerns one file alone; null for everything that must not be passed over. */
export function problemOfOneFile(error: unknown): Problem | null {
  return error instanceof AppError && OF_ONE_FILE.has(error.code) ? error.problem : null;
}

export function textOf(file: StoredFile | null, path: WorkspacePath): FileText {
  if (file === null) return { text: null, problem: problem('file.vanished', { path }, { path }) };
  const text = decodeUtf8(file.bytes);
  return text === null ? { text, problem: problem('file.not-utf8', {}, { path }) } : { text, problem: null };
}
