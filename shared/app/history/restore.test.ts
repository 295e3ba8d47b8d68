import { expect, it } from 'vitest';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { restore } from './restore.ts';

const PATHS = ['contacts/amt.json', 'contacts/bad.json', 'contacts/cafe.json', 'contacts/dom.json'];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A version in which every file says "then" but one, which says the same now. */
const history = {
  pathsOf: () => Promise.resolve(PATHS),
  read: (_version: string, paths: readonly string[]) =>
    Promise.resolve(paths.map((path) => bytes(path === 'contacts/bad.json' ? 'now' : 'then'))),
};

it('says how far it is, and leaves what is back where the rest is cancelled', async () => {
  const store = new MemoryFileStore(Object.fromEntries(PATHS.map((path) => [path, 'now'])));
  const stop = new AbortController();
  const steps: (readonly [number, number])[] = [];
  const progress = (done: number, total: number): void => {
    steps.push([done, total]);
    if (done === 2) stop.abort();
  };
  const restored = await restore(store, history, 'version', () => true, { signal: stop.signal, progress });
  expect(steps).toEqual([
    [0, 4],
    [2, 4],
  ]);
  expect(restored).toEqual(['contacts/amt.json', 'contacts/cafe.json']);
  expect(PATHS.map((path) => store.text(path))).toEqual(['then', 'now', 'then', 'now']);
});
