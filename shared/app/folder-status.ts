import type { Problem } from '../model/problem.ts';
import type { FileStore } from '../ports/file-store.ts';
import { workspaceStatus, type WorkspaceStatus } from '../translation/workspace-status.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';

export interface FolderStatus {
  readonly place: string;
  readonly status: WorkspaceStatus;
  readonly problems: readonly Problem[];
}

/**
 * What every language has, computed from the content of the folder as it is now.
 * @throws AppError `workspace.not-a-workspace`, `workspace.newer-version`
 */
export async function folderStatus(store: FileStore): Promise<FolderStatus> {
  const { workspace, problems } = await loadWorkspace(store);
  return { place: workspace.settings.place.name, status: workspaceStatus(workspace), problems };
}
