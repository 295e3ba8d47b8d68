import type { FileStore } from '../../ports/file-store.ts';
import type { CallOutput } from '../contract.ts';

/** What the handlers of every noun stand on; each takes the part that it needs. */
export interface HandlersContext {
  /** Opens the folder anew for each call: a drive may have come back in the meantime. */
  readonly openStore: () => Promise<FileStore>;
  /** Name of the opened folder, to be shown. */
  readonly folderName: string;
  readonly about: CallOutput<'app.about'>;
}
