import type { Repository } from 'es-git';
import { appError } from '../../../shared/model/app-error.ts';
import { isPortableName } from '../../../shared/ports/check-path.ts';
import { SETTINGS_PATH } from '../../../shared/workspace/paths.ts';
import { isGoodFile } from '../../../shared/app/history/is-good-file.ts';
import { MAX_FILE_BYTES } from '../disk/disk-read.ts';
import type { ObjectId } from './git-object.ts';
import { findInTree, isFile, MODE, readTree } from './git-tree.ts';

/** Far more than any folder has, far less than what fills a memory. */
const MOST_FILES = 200_000;
const DEEPEST = 20;

/**
 * Looks at a whole tree from elsewhere before anything of it comes near the disk.
 * @throws AppError `sync.unsafe`, `sync.not-a-workspace`
 */
export function checkIncoming(repository: Repository, tree: ObjectId, address: string): void {
  let files = 0;
  const visit = (id: ObjectId, above: string, depth: number): void => {
    const names = new Map<string, string>();
    for (const entry of readTree(repository, id)) {
      const path = above + entry.name;
      if (!isPortableName(entry.name) || entry.name.toLowerCase() === '.git') throw unsafe(path, 'name');
      const alike = entry.name.normalize('NFKC').toLowerCase();
      if (names.has(alike)) throw unsafe(path, 'twins');
      names.set(alike, path);
      if (entry.mode === MODE.repository) throw unsafe(path, 'repository');
      if (entry.mode === MODE.folder) {
        if (depth === DEEPEST) throw unsafe(path, 'count');
        visit(entry.id, `${path}/`, depth + 1);
      } else if (!isFile(entry)) throw unsafe(path, 'link');
      else if (++files > MOST_FILES) throw unsafe(path, 'count');
      else if (repository.getObject(entry.id).peelToBlob().size() > MAX_FILE_BYTES) throw unsafe(path, 'size');
    }
  };
  visit(tree, '', 0);
  const settings = findInTree(repository, tree, SETTINGS_PATH);
  const bytes = settings && repository.getObject(settings).peelToBlob().content();
  if (!bytes || !isGoodFile(SETTINGS_PATH, bytes)) throw appError('sync.not-a-workspace', { address });
}

function unsafe(path: string, fault: Parameters<typeof appError<'sync.unsafe'>>[1]['fault']): Error {
  return appError('sync.unsafe', { path, fault });
}
