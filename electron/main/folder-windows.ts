/** A window, as far as it matters which folder it shows. */
export interface FolderWindow {
  readonly focus: () => void;
}

/**
 * The open windows by the folder that each shows. Two windows over one folder would each believe that they are alone, so that asking
 * for a folder again brings its window to the front.
 */
export class FolderWindows<Window extends FolderWindow> {
  readonly #open: (folder: string | null) => Window;
  /** The same folder by whatever way it is named: through a link, in other case. */
  readonly #identify: (folder: string) => string;
  readonly #shown = new Map<Window, string | null>();

  constructor(open: (folder: string | null) => Window, identify: (folder: string) => string) {
    this.#open = open;
    this.#identify = identify;
  }

  get all(): readonly Window[] {
    return [...this.#shown.keys()];
  }

  /** The window of a folder: the one that is there, brought to the front, else a new one. null = one in which a folder is chosen. */
  show(folder: string | null): Window {
    const id = this.#idOf(folder);
    const there = this.#windowOf(id);
    if (there) {
      there.focus();
      return there;
    }
    const window = this.#open(folder);
    this.#shown.set(window, id);
    return window;
  }

  /** Whether a window may show a folder (or none) from now on; not when another one does, which comes to the front instead. */
  claim(window: Window, folder: string | null): boolean {
    const id = this.#idOf(folder);
    const other = id === null ? null : this.#windowOf(id);
    if (other && other !== window) {
      other.focus();
      return false;
    }
    this.#shown.set(window, id);
    return true;
  }

  /** To be told when a window is gone. */
  forget(window: Window): void {
    this.#shown.delete(window);
  }

  #idOf(folder: string | null): string | null {
    return folder === null ? null : this.#identify(folder);
  }

  #windowOf(id: string | null): Window | null {
    for (const [window, shown] of this.#shown) if (shown === id) return window;
    return null;
  }
}
