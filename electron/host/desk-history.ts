import { realpath } from 'node:fs/promises';
import type { ExportedEdition } from '../../shared/app/export-editions.ts';
import { rememberPrinted } from '../../shared/app/history/remember-printed.ts';
import { RecordingFileStore } from '../../shared/app/history/recording-file-store.ts';
import type { FileStore } from '../../shared/ports/file-store.ts';
import type { History } from '../../shared/ports/history.ts';
import type { IsoDate } from '../../shared/model/chapter.ts';
import { AppError } from '../../shared/model/app-error.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { dataFolder } from '../adapters/disk/data-folder.ts';
import type { FolderHistory } from '../adapters/history/history-call.ts';
import { openWorkerHistory } from '../adapters/history/worker-history.ts';

/** Milliseconds without a change after which the folder is looked at for what came from outside: a save of ours is recorded long before. */
const QUIET = 20_000;

export interface DeskHistoryOptions {
  /** The opened workspace, as an absolute path. */
  readonly folder: string;
  /** Name of who works here, asked at each save. */
  readonly by: () => string;
  /** Told when a version could not be kept: what was saved stands. */
  readonly onFailure: (problem: Problem) => void;
  /** Told when what nobody saved here has become a version. */
  readonly onNoticed: () => void;
  /** The built entry of its process; the build's own unless a test brings one. */
  readonly worker?: URL;
}

/** The history of the folder that a desk has open: it records what is saved through its stores and looks for the rest. */
export class DeskHistory {
  readonly #options: DeskHistoryOptions;
  #history: Promise<FolderHistory> | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Saves on their way into the history. */
  readonly #recording = new Set<RecordingFileStore>();

  constructor(options: DeskHistoryOptions) {
    this.#options = options;
  }

  /** The process starts with the first call. A folder that is away is asked for again. */
  async open(): Promise<FolderHistory> {
    this.#history ??= realpath(this.#options.folder).then((folder) => openWorkerHistory(folder, dataFolder(), this.#options.worker));
    this.#history.catch(() => (this.#history = null));
    return this.#history;
  }

  /** For who reads it: what was saved by now is among its versions, however busy the computer is. */
  async upToDate(): Promise<FolderHistory> {
    await this.#settled();
    return this.open();
  }

  /** The store of a save: what is written through it becomes a version. */
  recording(store: FileStore, reason: 'save' | 'restored' = 'save'): RecordingFileStore {
    const { by, onFailure } = this.#options;
    const history = { record: async (...save: Parameters<History['record']>) => (await this.open()).record(...save) };
    const recording = new RecordingFileStore({ store, history, by, reason, onFailure });
    for (const former of this.#recording) if (former.idle) this.#recording.delete(former);
    this.#recording.add(recording);
    return recording;
  }

  /** Says that something changed; once it is quiet, what nobody saved here is kept as changed outside of Mappe. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.notice(), QUIET);
    this.#timer.unref();
  }

  /** Looks at the folder now. */
  async notice(): Promise<void> {
    await this.#settled();
    try {
      const history = await this.open();
      if ((await history.notice()) !== null) this.#options.onNoticed();
      await history.tidy();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#options.onFailure(error.problem);
    }
  }

  /** Remembers that the folder as it is now went to paper. */
  async printed(editions: Workspace['editions'], exported: readonly ExportedEdition[], today: IsoDate): Promise<void> {
    try {
      await rememberPrinted(await this.upToDate(), { editions }, exported, today, this.#options.by());
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#options.onFailure(error.problem);
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#settled();
    await (await this.#history)?.close();
  }

  async #settled(): Promise<void> {
    await Promise.all([...this.#recording].map(async (recording) => recording.settled()));
  }
}
