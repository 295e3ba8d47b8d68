import type { Problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import { factExists } from '../publishing/facts/fact-runs.ts';
import { checkWorkspace } from '../workspace/check-workspace.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import { withoutConsequences } from './consequences.ts';

/**
 * Reads a folder and finds everything that is wrong with it, in the order of its files.
 * @throws AppError `workspace.not-a-workspace`, `workspace.newer-version`
 */
export async function checkFolder(store: FileStore): Promise<{ readonly workspace: Workspace; readonly problems: readonly Problem[] }> {
  const { workspace, problems } = await loadWorkspace(store);
  return { workspace, problems: await checkLoaded(workspace, problems, store) };
}

/** `problems` that reading has found, and what is wrong between the files, in the order of the files. */
export async function checkLoaded(workspace: Workspace, problems: readonly Problem[], store: FileStore): Promise<readonly Problem[]> {
  const found = await checkWorkspace(workspace, store, factExists);
  return withoutConsequences([...problems, ...found], problems).toSorted(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  const [pathA, pathB] = [a.at?.path ?? '', b.at?.path ?? ''];
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
