import { realpath } from 'node:fs/promises';
import type { DraftStore } from '../../shared/ports/draft-store.ts';
import { dataFolder } from '../adapters/disk/data-folder.ts';
import { openDiskDraftStore } from '../adapters/disk/disk-draft-store.ts';

/**
 * The drafts of the folder that a desk has open, opened with the first call. Where the folder is away for a while (a share that
 * drops), typing goes on: what was opened once is known by its real path from then on.
 */
export function deskDrafts(folder: string): () => Promise<DraftStore> {
  let opened: Promise<DraftStore> | null = null;
  return () => {
    const opening = (opened ??= realpath(folder)
      .catch(() => folder)
      .then((path) => openDiskDraftStore(path, dataFolder())));
    opening.catch(() => (opened = null));
    return opening;
  };
}
