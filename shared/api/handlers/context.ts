import type { DeskFolder } from '../../app/open-workspace/desk-folder.ts';
import type { IsoDate } from '../../model/chapter.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { Press } from '../../ports/press.ts';
import type { CallOutput } from '../contract.ts';

/** What the handlers of every noun stand on; each takes the part that it needs. */
export interface HandlersContext {
  readonly about: CallOutput<'app.about'>;
  /** `await folder.current()` is the open workspace; saves go through its `store` and are taken in by themselves. */
  readonly folder: DeskFolder;
  /** A press of width 1 for the preview of whole editions, which remembers most of the one before. */
  readonly editionPress: Press;
  /** The day as this computer has it. */
  readonly today: () => IsoDate;
}
