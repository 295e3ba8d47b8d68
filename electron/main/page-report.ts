import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import { pageStateSchema, type PageState } from '../../shared/api/page-state.ts';

/** What the page of a window has told last. Before its first word nothing is unsaved, and no command can be had. */
export class PageReport {
  #state: PageState;
  readonly #listeners = new Set<() => void>();

  constructor(language: InterfaceLanguage) {
    this.#state = { language, unsaved: false, commands: [], fieldLanguage: null };
  }

  get state(): PageState {
    return this.#state;
  }

  /** What is no report changes nothing. */
  take(message: unknown): void {
    const { data } = pageStateSchema.safeParse(message);
    if (!data) return;
    this.#state = data;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each report; returns how to stop. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Whether everything is saved within some milliseconds. */
  async isSavedWithin(milliseconds: number): Promise<boolean> {
    if (!this.#state.unsaved) return true;
    return new Promise((resolve) => {
      const end = (saved: boolean): void => {
        clearTimeout(timer);
        stop();
        resolve(saved);
      };
      const timer = setTimeout(() => end(false), milliseconds);
      const stop = this.listen(() => {
        if (!this.#state.unsaved) end(true);
      });
    });
  }
}
