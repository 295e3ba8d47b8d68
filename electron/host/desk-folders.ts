import { join, resolve } from 'node:path';
import type { LocalFolders } from '../../shared/ports/local-folders.ts';
import { dataFolder } from '../adapters/disk/data-folder.ts';
import { diskFolders } from '../adapters/disk/disk-folders.ts';

/** The folders of this computer, with the sample that lies beside the built program. */
export function deskFolders(): LocalFolders {
  return diskFolders({ sample: resolve(import.meta.dirname, '../../content'), copies: join(dataFolder(), 'samples') });
}
