import type { Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';
import { statusOfRows, type UnitRow, type WorkspaceStatus } from '../translation/workspace-status.ts';
import { indexWorkspace } from '../workspace/index-workspace.ts';
import { leaveRecords, readRecords } from './open-workspace/record-cache.ts';
import { UnitTable } from './open-workspace/unit-table.ts';

export interface FolderStatus {
  readonly place: string;
  readonly status: WorkspaceStatus;
  /** What was found in reading; references between files are not looked at. */
  readonly problems: readonly Problem[];
}

/**
 * What every language has, computed from the content of the folder as it is now. Every file is read; what follows from contents
 * that this very program has counted before is not counted again.
 * @param program names the build by its contents; null = neither uses nor leaves records
 * @throws AppError `workspace.not-a-workspace`, `workspace.newer-version`
 */
export async function folderStatus(store: FileStore, program: string | null = null): Promise<FolderStatus> {
  const index = await indexWorkspace(store);
  const table = new UnitTable(index);
  await table.load(store, await readRecords(store, program));
  if (table.worthLeaving) await leaveRecords(store, program, table.entries.values());
  const records = [...table.entries.values()].map(({ record }) => record);
  const rows = records.flatMap(({ unit, title, languages }): readonly UnitRow[] =>
    languages ? [{ unit, title: title ?? unit.id, languages }] : [],
  );
  return {
    place: index.settings.place.name,
    status: statusOfRows(rows, index.settings.languages),
    problems: [...index.problems, ...records.flatMap(({ problems }) => problems)],
  };
}
