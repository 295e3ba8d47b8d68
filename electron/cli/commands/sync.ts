import { AppError } from '../../../shared/model/app-error.ts';
import type { Credentials, OpenConflict, Sync, SyncResult } from '../../../shared/ports/sync.ts';
import { SETTINGS_PATH } from '../../../shared/workspace/paths.ts';
import type { DiskFileStore } from '../../adapters/disk/disk-file-store.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { makeFolder } from '../make-folder.ts';
import { openFolder } from '../open-folder.ts';
import { printJson } from '../print-json.ts';
import { styled, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface SyncOptions {
  readonly remote?: string;
  readonly join?: boolean;
  readonly conflicts?: boolean;
  readonly settle?: string;
  readonly json?: boolean;
}

/** Syncs with another place; a folder that is empty, or not there yet, gets what is there. Exit code 1 while something is to be decided. */
export async function syncCommand(terminal: Terminal, folder: string, options: SyncOptions): Promise<ExitCode> {
  const store = await folderToSync(terminal, folder, options);
  const history = await terminal.openHistory(store.root);
  try {
    if (options.settle !== undefined) return await settle(terminal, history, options.settle);
    if (options.conflicts) return await showConflicts(terminal, history, options);
    if (options.remote !== undefined) await history.setSyncAddress(options.remote);
    const result = await syncOnce(terminal, history, options.join ?? false);
    const open = await history.openConflicts();
    if (options.json) printJson(terminal, open.length === 0, { ...result, open });
    else report(terminal, result, open);
    return open.length > 0 ? EXIT.problems : EXIT.done;
  } finally {
    await history.close();
  }
}

/** With an address, an empty folder is one that is about to be filled. */
async function folderToSync(terminal: Terminal, folder: string, { remote }: SyncOptions): Promise<DiskFileStore> {
  if (remote === undefined) return openFolder(terminal, folder);
  const store = await makeFolder(terminal, folder);
  const isWorkspace = (await store.read(SETTINGS_PATH)) !== null;
  return isWorkspace || ((await store.list('')) ?? []).length === 0 ? store : openFolder(terminal, folder);
}

/** The server is asked without a name first, or with the one from the environment; a person only when it says no. */
async function syncOnce(terminal: Terminal, sync: Sync, join: boolean): Promise<SyncResult> {
  const order = { by: terminal.person ?? '', join };
  const { MAPPE_SYNC_USER: user = 'mappe', MAPPE_SYNC_TOKEN: token } = terminal.environment;
  try {
    return await sync.sync({ ...order, credentials: token ? { user, token } : null });
  } catch (error) {
    const credentials = error instanceof AppError && error.code === 'sync.not-allowed' && !token ? await askFor(terminal, sync) : null;
    if (credentials === null) throw error;
    return sync.sync({ ...order, credentials });
  }
}

async function askFor(terminal: Terminal, sync: Sync): Promise<Credentials | null> {
  const { versions: words } = terminal.words;
  const user = await terminal.ask(words.askUser((await sync.syncAddress()) ?? ''), false);
  const token = user === null ? null : await terminal.ask(words.askToken, true);
  return user === null || token === null ? null : { user, token };
}

function report(terminal: Terminal, { sent, received, changed }: SyncResult, open: readonly OpenConflict[]): void {
  const { versions: words } = terminal.words;
  terminal.out(`${sent + received + changed.length === 0 ? words.syncNothing : words.syncDone(sent, received, changed.length)}\n`);
  if (open.length > 0) terminal.err(`${words.syncOpen(open.length)}\n`);
}

async function showConflicts(terminal: Terminal, sync: Sync, { json }: SyncOptions): Promise<ExitCode> {
  const { versions: words } = terminal.words;
  const open = await sync.openConflicts();
  if (json) printJson(terminal, open.length === 0, { open });
  else if (open.length === 0) terminal.out(`${words.syncNoneOpen}\n`);
  for (const { id, path, places } of json ? [] : open) {
    terminal.out(`${styled(terminal, 'bold', path)}  ${id.slice(0, 8)}\n`);
    for (const { mine, theirs } of places) {
      terminal.out(`  ${words.syncMine}: ${mine ?? words.syncGone}\n  ${words.syncTheirs}: ${theirs ?? words.syncGone}\n\n`);
    }
  }
  return open.length > 0 ? EXIT.problems : EXIT.done;
}

async function settle(terminal: Terminal, sync: Sync, typed: string): Promise<ExitCode> {
  const { versions: words } = terminal.words;
  const found = (await sync.openConflicts()).filter(({ id }) => typed.length >= 4 && id.startsWith(typed));
  const [conflict] = found;
  if (!conflict || found.length > 1) throw new UsageError(words.noSuchConflict(typed));
  await sync.settleConflict(conflict.id);
  terminal.out(`${words.syncSettled(conflict.path)}\n`);
  return EXIT.done;
}
