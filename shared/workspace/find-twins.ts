import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { WorkspacePath } from '../ports/file-store.ts';

/** Names of one folder that Windows or macOS take for the same: they differ in case or in the form of a letter alone. */
export function findTwins(folder: WorkspacePath, names: readonly string[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return names.flatMap((second) => {
    const folded = foldName(second);
    const first = seen.get(folded);
    seen.set(folded, first ?? second);
    return first === undefined ? [] : [problem('name.twins', { first, second }, { path: folder === '' ? second : `${folder}/${second}` })];
  });
}

export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
