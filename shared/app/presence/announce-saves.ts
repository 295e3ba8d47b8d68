import type { FileStore } from '../../ports/file-store.ts';
import type { Presence } from '../../ports/presence.ts';

/** A store that tells the others which files were saved through it: a network share tells nobody. */
export function announceSaves(store: FileStore, presence: Pick<Presence, 'saved'>): FileStore {
  return {
    list: (folder) => store.list(folder),
    read: (path) => store.read(path),
    readMany: (paths) => store.readMany(paths),
    write: async (path, bytes, basedOn) => {
      const hash = await store.write(path, bytes, basedOn);
      presence.saved(path, hash);
      return hash;
    },
    remove: async (path, basedOn) => {
      await store.remove(path, basedOn);
      presence.saved(path, null);
    },
    setAside: async (path) => {
      const aside = await store.setAside(path);
      presence.saved(path, null);
      return aside;
    },
  };
}
