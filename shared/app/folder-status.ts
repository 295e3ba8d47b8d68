import type { Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';
import { statusOfRows, statusOfUnit, type UnitRow, type WorkspaceStatus } from '../translation/workspace-status.ts';
import { eachUnit } from '../workspace/each-unit.ts';
import { indexWorkspace } from '../workspace/index-workspace.ts';

export interface FolderStatus {
  readonly place: string;
  readonly status: WorkspaceStatus;
  /** What was found in reading; references between files are not looked at. */
  readonly problems: readonly Problem[];
}

/**
 * What every language has, computed from the content of the folder as it is now; unit by unit, so that the folder never lies
 * in the memory as a whole.
 * @throws AppError `workspace.not-a-workspace`, `workspace.newer-version`
 */
export async function folderStatus(store: FileStore): Promise<FolderStatus> {
  const index = await indexWorkspace(store);
  const { place, languages } = index.settings;
  const problems: Problem[] = [...index.problems];
  const rows: UnitRow[] = [];
  for await (const { unit, translations, minorEdits, problems: found } of eachUnit(store, index)) {
    problems.push(...found);
    const row = statusOfUnit(unit, translations, minorEdits, languages);
    if (row) rows.push(row);
  }
  return { place: place.name, status: statusOfRows(rows, languages), problems };
}
