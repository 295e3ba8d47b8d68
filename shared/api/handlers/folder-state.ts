import { AppError } from '../../model/app-error.ts';
import type { DeskFolder } from '../../app/open-workspace/desk-folder.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { messageOf } from '../../messages/message-of.ts';
import type { WorkspaceSettings } from '../../model/workspace.ts';
import type { CallOutput } from '../contract.ts';

/** What the desk shows, knowing of everything that was saved so far; one that failed is tried again. */
export async function folderState(folder: DeskFolder, language: InterfaceLanguage): Promise<CallOutput<'folder.state'>> {
  await folder.settle();
  if (folder.state.state === 'failed') await triedAgain(folder);
  const { state, shown } = folder;
  if (state.state === 'none' || !shown) return { state: 'none' };
  const opening = { id: shown.id, path: shown.path, folder: state.name };
  switch (state.state) {
    case 'opening':
      if (state.counting) return { ...opening, ...(await openState(folder, state.counting)) };
      return { state: 'opening', ...opening, done: state.done, total: state.total };
    case 'open':
      return { ...opening, ...(await openState(folder, state.workspace)) };
    case 'failed': {
      const { problem } = state;
      return { state: 'failed', ...opening, problem: { code: problem.code, message: messageOf(problem, language) }, holds: state.holds };
    }
  }
}

async function triedAgain(folder: DeskFolder): Promise<void> {
  try {
    await folder.current();
  } catch (error) {
    // Then the state says why.
    if (!(error instanceof AppError)) throw error;
  }
}

type OpenState = Omit<Extract<CallOutput<'folder.state'>, { state: 'open' }>, 'id' | 'path' | 'folder'>;

/** A folder that is still being counted has its rooms already. */
async function openState(
  folder: DeskFolder,
  { settings, revision }: { readonly settings: WorkspaceSettings; readonly revision: number },
): Promise<OpenState> {
  const { place, look } = settings;
  const mayWrite = await folder.mayWrite();
  return {
    state: 'open',
    place: { name: place.name, fullName: place.fullName ?? null },
    primary: look.primary,
    languages: settings.languages,
    mayWrite,
    keepsLocks: !mayWrite || (await folder.keepsLocks()),
    revision,
  };
}
