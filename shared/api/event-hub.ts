import type { DeskEvent, DeskEventListener } from './events.ts';

/** Passes what happens in the host to every page that listens. */
export class EventHub {
  readonly #listeners = new Set<DeskEventListener>();

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
    return () => void this.#listeners.delete(listener);
  }
}
