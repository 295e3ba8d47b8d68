import type { DeskFolder } from '../../shared/app/open-workspace/desk-folder.ts';
import { withRecent } from '../../shared/app/recent-folders.ts';
import type { UserSettingsStore } from '../../shared/ports/user-settings.ts';
import type { FolderPorts, FolderWork, FolderWorkOptions } from './folder-work.ts';
import { beginFolderWork, NO_FOLDER } from './folder-work.ts';

export interface ShownFolderOptions extends Pick<FolderWorkOptions, 'name' | 'onPresence' | 'onNoticed' | 'reportBug' | 'worker'> {
  readonly folder: DeskFolder;
  readonly userSettings: UserSettingsStore;
  /** Another folder is being opened. */
  readonly onChange: () => void;
  /** Ends long work: it belongs to the folder that is being left. */
  readonly endJobs: () => Promise<void>;
}

/**
 * The folder that a desk shows, with all that works on it, and the change to another one. What is under way when that begins is
 * brought to its end in the former folder; what is asked after it for the former folder is refused.
 */
export class ShownFolder {
  readonly #options: ShownFolderOptions;
  #work: FolderWork | null = null;
  readonly #underWay = new Set<Promise<unknown>>();
  #turn: Promise<void> = Promise.resolve();

  constructor(options: ShownFolderOptions) {
    this.#options = options;
  }

  get ports(): FolderPorts {
    return this.#work?.ports ?? NO_FOLDER;
  }

  /** Of this opening of it; null when there is none. */
  get id(): string | null {
    return this.#work?.folder.id ?? null;
  }

  /** Runs a call: the folder stays until it is done. */
  async during<Result>(call: () => Promise<Result>): Promise<Result> {
    const running = call();
    this.#underWay.add(running);
    try {
      return await running;
    } finally {
      this.#underWay.delete(running);
    }
  }

  /** Fulfilled when the folder is open or has failed, which the desk's folder says. */
  async show(path: string | null): Promise<void> {
    // One that is still being counted is not waited for.
    this.#options.folder.abandon();
    this.#turn = this.#turn.then(async () => this.#change(path));
    return this.#turn;
  }

  async close(): Promise<void> {
    this.#options.folder.abandon();
    await this.#turn;
    await this.#end();
  }

  async #change(path: string | null): Promise<void> {
    const { folder: desk, userSettings, endJobs: _, onChange, ...options } = this.#options;
    await this.#end();
    if (path === null) return desk.leave();
    const work = beginFolderWork({ ...options, path, desk });
    this.#work = work;
    const opened = desk.open(work.folder);
    onChange();
    await opened;
    if (desk.state.state !== 'open') return;
    // Making the first version of a large folder keeps a core busy for a while: after the overview is there.
    void work.notice().catch(options.reportBug);
    const place = desk.state.workspace.settings.place.name;
    await userSettings.change((settings) => withRecent(settings, { path, place })).catch(options.reportBug);
  }

  async #end(): Promise<void> {
    const former = this.#work;
    if (!former) return;
    this.#work = null;
    await this.#options.endJobs();
    await Promise.allSettled(this.#underWay);
    await this.#options.folder.close();
    await former.close();
  }
}
