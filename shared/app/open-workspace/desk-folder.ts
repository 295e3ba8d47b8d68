import { AppError, appError } from '../../model/app-error.ts';
import type { Problem } from '../../model/problem.ts';
import type { UnitRef } from '../../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { CountingFolder } from './folder-outline.ts';
import type { Holding } from './holding-of.ts';
import { holdingOf } from './holding-of.ts';
import type { WorkspaceChange } from './changes.ts';
import type { WorkStore } from './saving-store.ts';
import { OpenWorkspace } from './open-workspace.ts';

/** A folder on this computer, as its host knows it. */
export interface Folder {
  /** Of this opening of it: what was asked while another folder was open is told from what is asked now. */
  readonly id: string;
  /** Absolute, as this computer writes it. */
  readonly path: string;
  /** Its name without the way to it, to be shown. */
  readonly name: string;
  /** Opens it anew: a drive may have come back in the meantime. */
  readonly openStore: () => Promise<FileStore>;
  /** Whether saving could succeed, asked anew each time; not given = it can. */
  readonly mayWrite?: () => Promise<boolean>;
  /** Whether what is locked in it is locked for everybody; not given = it is. */
  readonly keepsLocks?: () => Promise<boolean>;
  /** The store of one piece of work, where somebody wants to know of what is saved: a history. */
  readonly saves?: (store: FileStore) => WorkStore;
  /** Calls back with what may have changed ("all" = nobody knows what); returns how to stop. What keeps the disk busy waits for `opened`. */
  readonly watch: (onChange: (paths: readonly WorkspacePath[] | 'all') => void, opened: Promise<void>) => () => void;
}

export type FolderState =
  | { readonly state: 'none' }
  | {
      readonly state: 'opening';
      readonly name: string;
      readonly done: number;
      readonly total: number;
      /** Once its texts are known by name; null before that, and in a small folder. */
      readonly counting: CountingFolder | null;
    }
  | { readonly state: 'open'; readonly name: string; readonly workspace: OpenWorkspace }
  | { readonly state: 'failed'; readonly name: string; readonly problem: Problem; readonly holds: Holding };

export interface DeskFolderOptions {
  readonly program: string | null;
  /** Told of every change, and with `also: ['folder']` when another state of the folder begins. */
  readonly onChange: (
    change: Omit<WorkspaceChange, 'also'> & { readonly also: readonly (WorkspaceChange['also'][number] | 'folder')[] },
  ) => void;
  readonly reportBug: (bug: unknown) => void;
}

/**
 * The folder that the desk shows: none yet, one that is open, or one that cannot be opened, with the reason. One that failed is
 * tried again whenever something is asked of it, so that mending it is enough.
 */
export class DeskFolder {
  readonly #options: DeskFolderOptions;
  #state: FolderState = { state: 'none' };
  #folder: Folder | null = null;
  #opening: Promise<void> = Promise.resolve();
  /** Ends what is being opened. */
  #abandoned = new AbortController();
  /** Fulfilled when the texts of the folder that is being opened are known by name. */
  #outlined: Promise<void> = Promise.resolve();
  #stopWatching: () => void = () => {};
  #revision = 0;
  #toldFailure: string | null = null;
  /** Something changed while the folder was being read: it is looked at once more. */
  #changedMeanwhile = false;

  constructor(options: DeskFolderOptions) {
    this.#options = options;
  }

  get state(): FolderState {
    return this.#state;
  }

  /** Which folder it is about; null when there is none. */
  get shown(): Pick<Folder, 'id' | 'path'> | null {
    return this.#folder;
  }

  /** False for a folder that can be read and printed, and not changed. */
  async mayWrite(): Promise<boolean> {
    return (await this.#folder?.mayWrite?.()) ?? true;
  }

  /** False for a share that lets two take one lock. */
  async keepsLocks(): Promise<boolean> {
    return (await this.#folder?.keepsLocks?.()) ?? true;
  }

  /** Shows another folder from now on. Fulfilled when it is open or has failed; `state` says which. */
  async open(folder: Folder): Promise<void> {
    await this.close();
    this.#folder = folder;
    const opened = this.#start(folder);
    // Before the first file is read: nothing that changes meanwhile is missed.
    this.#watch(folder, opened);
    return opened;
  }

  /** Lets go of a folder that is still being opened: counting a large one takes seconds, and another is wanted. */
  abandon(): void {
    this.#abandoned.abort();
  }

  /**
   * The open workspace, knowing of everything that was saved so far.
   * @throws AppError `folder.not-open`, or why it cannot be opened
   */
  async current(): Promise<OpenWorkspace> {
    await this.#opening;
    if (this.#state.state === 'failed' && this.#folder) await this.#start(this.#folder);
    await this.settle();
    const state = this.#state;
    if (state.state === 'open') return state.workspace;
    throw state.state === 'failed' ? new AppError(state.problem) : appError('folder.not-open', {});
  }

  /** What people call a text, as far as the open folder knows. */
  titleOf(unit: UnitRef): string | null {
    return this.#state.state === 'open' ? (this.#state.workspace.record(unit)?.title ?? null) : null;
  }

  /** What is known by name of a large folder whose languages are still being counted; null once it is open, or has failed. */
  async counting(): Promise<CountingFolder | null> {
    if (this.#state.state === 'opening') await Promise.race([this.#outlined, this.#opening]);
    return this.#state.state === 'opening' ? this.#state.counting : null;
  }

  /** Takes in what was saved. A folder that is gone by then has failed, which `state` says. */
  async settle(): Promise<void> {
    const { state } = this;
    if (state.state !== 'open') return;
    try {
      await state.workspace.settle();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      await this.#fail(error, state.name, state.workspace.store);
    }
  }

  /** Shows none from now on. */
  async leave(): Promise<void> {
    await this.close();
    this.#begin({ state: 'none' });
  }

  /** Leaves what the next start can use. */
  async close(): Promise<void> {
    this.#stopWatching();
    this.#stopWatching = () => {};
    const { state } = this;
    this.#folder = null;
    this.#state = { state: 'none' };
    if (state.state === 'open') await state.workspace.leave(this.#options.program);
  }

  #watch(folder: Folder, opened: Promise<void>): void {
    this.#stopWatching();
    this.#stopWatching = folder.watch((paths) => this.#look(folder, paths), opened);
  }

  #start(folder: Folder): Promise<void> {
    this.#opening = this.#open(folder);
    return this.#opening;
  }

  async #open(folder: Folder): Promise<void> {
    const { name } = folder;
    const { signal } = (this.#abandoned = new AbortController());
    let counting: CountingFolder | null = null;
    const opening = (done: number, total: number): void => {
      if (this.#folder === folder) this.#state = { state: 'opening', name, done, total, counting };
    };
    opening(0, 0);
    let tellOutlined = (): void => {};
    this.#outlined = new Promise((done) => (tellOutlined = done));
    this.#changedMeanwhile = false;
    let store: FileStore | null = null;
    try {
      store = await folder.openStore();
      const workspace = await OpenWorkspace.open(store, {
        program: this.#options.program,
        revision: this.#revision + 1,
        saves: folder.saves,
        signal,
        onChange: (change) => {
          this.#revision = change.revision;
          this.#options.onChange(change);
        },
        onProgress: opening,
        onOutline: (outline) => {
          counting = outline;
          opening(0, outline.outlines.length);
          tellOutlined();
        },
      });
      if (this.#folder !== folder) return;
      // What was watched may have been moved away or unmounted: nothing is heard of it any more.
      if (this.#toldFailure !== null) this.#watch(folder, Promise.resolve());
      if (this.#changedMeanwhile) workspace.look('all');
      this.#begin({ state: 'open', name, workspace });
      this.#warmUp(workspace);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof AppError)) this.#options.reportBug(error);
      if (this.#folder === folder) await this.#fail(error, name, store);
    }
  }

  async #fail(error: unknown, name: string, store: FileStore | null): Promise<void> {
    const { problem } = error instanceof AppError ? error : appError('call.failed', { call: 'folder.open' });
    this.#begin({ state: 'failed', name, problem, holds: store ? await holdingOf(store) : 'nothing' });
  }

  #begin(state: FolderState): void {
    this.#state = state;
    // Each question tries a folder again that failed. Telling the same once more would have the page ask again, for ever.
    const failure = state.state === 'failed' ? JSON.stringify(state) : null;
    if (failure !== null && failure === this.#toldFailure) return;
    this.#toldFailure = failure;
    this.#revision += 1;
    this.#options.onChange({ revision: this.#revision, units: [], also: ['folder'] });
  }

  /** Reads what problems and search need before anybody asks, and leaves the records for the next start. */
  #warmUp(workspace: OpenWorkspace): void {
    const work = async (): Promise<void> => {
      await workspace.problems();
      await workspace.texts();
      await this.settle();
      if (workspace.worthLeaving) await workspace.leave(this.#options.program);
    };
    work().catch((error: unknown) => {
      // A folder that went away meanwhile is said to whoever asks next.
      if (!(error instanceof AppError)) this.#options.reportBug(error);
    });
  }

  #look(folder: Folder, paths: readonly WorkspacePath[] | 'all'): void {
    if (this.#folder !== folder) return;
    const { state } = this;
    if (state.state === 'open') state.workspace.look(paths);
    if (state.state === 'opening') this.#changedMeanwhile = true;
    const work = state.state === 'failed' ? this.#start(folder) : this.settle();
    work.catch((error: unknown) => this.#options.reportBug(error));
  }
}
