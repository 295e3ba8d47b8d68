import { basename } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { CallOutput, Handlers } from '../../shared/api/contract.ts';
import { createHandlers } from '../../shared/api/handlers.ts';
import { openDiskFileStore } from '../adapters/disk-file-store.ts';

export interface Composition {
  /** The opened workspace, as an absolute path. */
  readonly folder: string;
  readonly host: CallOutput<'app.about'>['host'];
}

/** The only place where the desk's use cases meet this computer: both hosts are wired here. */
export function composeHandlers({ folder, host }: Composition): Handlers {
  return createHandlers({
    openStore: () => openDiskFileStore(folder),
    folderName: basename(folder),
    about: { version: packageJson.version, host },
  });
}
