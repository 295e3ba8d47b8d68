import { RecordingFileStore } from '../../shared/app/history/recording-file-store.ts';
import { messageOf } from '../../shared/messages/message-of.ts';
import { AppError } from '../../shared/model/app-error.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { History } from '../../shared/ports/history.ts';
import type { DiskFileStore } from '../adapters/disk/disk-file-store.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs a command on a store that makes versions, and waits for them. A version that could not be kept is said; the command
 * has done what it was asked all the same.
 */
export async function recorded<Result>(
  terminal: Terminal,
  store: DiskFileStore,
  reason: 'save' | 'restored',
  work: (store: RecordingFileStore) => Promise<Result>,
): Promise<Result> {
  let history: Promise<History> | null = null;
  const recording = new RecordingFileStore({
    store,
    // Opened with the first save, so that a command that changes nothing leaves no trace, and one that cannot open it can still save.
    history: { record: async (...save) => (await (history ??= terminal.openHistory(store.root))).record(...save) },
    by: () => terminal.person ?? '',
    reason,
    onFailure: (problem) => sayNotKept(terminal, problem),
  });
  try {
    return await work(recording);
  } finally {
    await recording.settled();
    await (history as Promise<History> | null)?.then(
      async (opened) => opened.close(),
      () => null,
    );
  }
}

/** Does something about the history of a folder that the command itself does not depend on. */
export async function besides(terminal: Terminal, folder: string, work: (history: History) => Promise<unknown>): Promise<void> {
  try {
    const history = await terminal.openHistory(folder);
    await work(history);
    await history.close();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    sayNotKept(terminal, error.problem);
  }
}

function sayNotKept(terminal: Terminal, problem: Problem): void {
  terminal.err(`${terminal.words.versions.versionNotKept(messageOf(problem, terminal.language))}\n`);
}
