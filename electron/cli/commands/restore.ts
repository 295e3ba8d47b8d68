import { relative } from 'node:path';
import { isInScope } from '../../../shared/app/history/history-scope.ts';
import { restore } from '../../../shared/app/history/restore.ts';
import { takeBackPiece } from '../../../shared/app/history/take-back-piece.ts';
import { SETTINGS_PATH } from '../../../shared/workspace/paths.ts';
import { appError } from '../../../shared/model/app-error.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findVersion } from '../find-version.ts';
import { historyScope, type ScopeOptions } from '../history-scope.ts';
import { makeFolder } from '../make-folder.ts';
import { openFolder } from '../open-folder.ts';
import { printJson } from '../print-json.ts';
import { recorded } from '../recorded.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface RestoreOptions extends ScopeOptions {
  readonly to: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly piece?: string;
  readonly before?: boolean;
  readonly json?: boolean;
}

/** Takes one text, one language or everything back to a version; what it said until now becomes a version first. */
export async function restoreCommand(terminal: Terminal, folder: string, options: RestoreOptions): Promise<ExitCode> {
  const { words } = terminal;
  const scoped = options.text !== undefined || options.language !== undefined;
  const piece = options.piece === undefined ? null : Number(options.piece);
  if (piece !== null && (!Number.isInteger(piece) || piece < 1)) throw new UsageError(words.notANumber(options.piece ?? ''));
  if (piece !== null ? options.all || options.out !== undefined : options.before) throw new UsageError(words.versions.restorePieceHow);
  if (piece === null && scoped === (options.all ?? false) && options.out === undefined) throw new UsageError(words.versions.restoreHow);
  const store = await openFolder(terminal, folder);
  const history = await terminal.openHistory(store.root);
  try {
    await history.notice();
    const versions = await history.list({});
    const version = findVersion(terminal, versions, options.to);
    const { id } = version;
    const isWanted = isInScope(historyScope(terminal, versions, options));
    if (options.out !== undefined) {
      const target = await makeFolder(terminal, options.out);
      if ((await target.read(SETTINGS_PATH)) !== null) throw appError('workspace.already-exists', { folder: options.out });
      const paths = await restore(target, history, id, isWanted);
      if (options.json) printJson(terminal, true, { version: id, folder: target.root, paths });
      else terminal.out(`${words.versions.restoreWritten(paths.length, relative(terminal.cwd, target.root) || '.')}\n`);
      return EXIT.done;
    }
    if (piece !== null) {
      const wanted = { piece, as: options.before ? 'before' : 'after' } as const;
      const changed = await recorded(terminal, store, 'restored', async (recording) =>
        recording.together(async () => takeBackPiece(recording, history, version, isWanted, wanted)),
      );
      if (options.json) printJson(terminal, true, { version: id, folder: store.root, changed });
      else terminal.out(`${changed ? words.versions.restorePieceDone : words.versions.restoreNothing}\n`);
      return EXIT.done;
    }
    const paths = await recorded(terminal, store, 'restored', async (recording) =>
      recording.together(async () => restore(recording, history, id, isWanted)),
    );
    if (options.json) printJson(terminal, true, { version: id, folder: store.root, paths });
    else terminal.out(`${paths.length === 0 ? words.versions.restoreNothing : words.versions.restoreDone(paths.length)}\n`);
    return EXIT.done;
  } finally {
    await history.close();
  }
}
