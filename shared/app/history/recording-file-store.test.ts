import { expect, it } from 'vitest';
import type { SavedFile } from '../../ports/history.ts';
import { MemoryFileStore } from '../../testing/memory-file-store.ts';
import { RecordingFileStore } from './recording-file-store.ts';

const PATH = 'contacts/amt.json';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function recorded(disk: MemoryFileStore) {
  const versions: (readonly [string | null, string | null])[] = [];
  const text = (one: Uint8Array | null): string | null => one && new TextDecoder().decode(one);
  const record = async (files: readonly SavedFile[]): Promise<null> => {
    for (const { before, after } of files) versions.push([text(before), text(after)]);
    return null;
  };
  const store = new RecordingFileStore({ store: disk, history: { record }, by: () => 'Ada', onFailure: () => {} });
  return { store, versions };
}

it('keeps as the version before what a save was based on, without reading it once more', async () => {
  const disk = new MemoryFileStore({ [PATH]: 'one' });
  const { store, versions } = recorded(disk);
  const read = await store.read(PATH);
  disk.read = async (path) => Promise.reject(new Error(`Nobody reads ${path}`));
  await store.write(PATH, bytes('two'), read?.hash ?? null);
  await store.settled();
  expect(versions).toEqual([['one', 'two']]);
});

it('reads it where the save is based on something else than what was read last', async () => {
  const disk = new MemoryFileStore({ [PATH]: 'one' });
  const { store, versions } = recorded(disk);
  await store.read(PATH);
  disk.put(PATH, 'two');
  const now = await disk.read(PATH);
  await store.write(PATH, bytes('three'), now?.hash ?? null);
  await store.settled();
  expect(versions).toEqual([['two', 'three']]);
});
