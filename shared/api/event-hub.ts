import type { DeskEvent, DeskEventListener } from './events.ts';

/** Passes what happens in the host to every page that listens. */
export class EventHub {
  readonly #listeners = new Set<DeskEventListener>();
  readonly #onDeserted: () => void;

  /** @param onDeserted the last page that listened is gone */
  constructor(onDeserted: () => void = () => {}) {
    this.#onDeserted = onDeserted;
  }

  /** How many listen. */
  get size(): number {
    return this.#listeners.size;
  }

  emit(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Returns how to stop. */
  listen(listener: DeskEventListener): () => void {
    this.#listeners.add(listener);
    return () => {
      if (this.#listeners.delete(listener) && this.size === 0) this.#onDeserted();
    };
  }
}
