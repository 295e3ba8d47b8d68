/** What somebody wants to happen with unsaved work. */
export type Leaving = 'save' | 'draft' | 'stay';

export interface LeaveOptions {
  readonly isUnsaved: () => boolean;
  readonly ask: () => Promise<Leaving>;
  /** Has the page save; whether everything is saved afterwards. */
  readonly save: () => Promise<boolean>;
  readonly close: () => void;
  /** The window stays after all: somebody who wanted to quit does not any more. */
  readonly onStay: () => void;
}

/**
 * Stands between a window and its end as long as there is unsaved work. "As a draft" needs nothing to be done: what was typed lies on
 * this computer within a second, and the next start offers it.
 */
export class LeaveQuestion {
  readonly #options: LeaveOptions;
  #settled = false;
  #asking = false;

  constructor(options: LeaveOptions) {
    this.#options = options;
  }

  /** Whether the window may close at once. Otherwise the user is asked, and the window closes later by itself or stays. */
  mayClose(): boolean {
    if (this.#settled || !this.#options.isUnsaved()) return true;
    if (!this.#asking) void this.#settle();
    return false;
  }

  async #settle(): Promise<void> {
    const { ask, save, close, onStay } = this.#options;
    this.#asking = true;
    try {
      const leaving = await ask();
      // What could not be saved says why in the window.
      this.#settled = leaving === 'draft' || (leaving === 'save' && (await save()));
    } finally {
      this.#asking = false;
    }
    if (this.#settled) close();
    else onStay();
  }
}
