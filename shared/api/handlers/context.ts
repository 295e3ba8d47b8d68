import type { Jobs } from '../../app/jobs.ts';
import type { DeskFolder } from '../../app/open-workspace/desk-folder.ts';
import type { CallOutput } from '../contract.ts';

/** What the handlers of every noun stand on; each takes the part that it needs. */
export interface HandlersContext {
  readonly about: CallOutput<'app.about'>;
  /** `await folder.current()` is the open workspace; saves go through its `store` and are taken in by themselves. */
  readonly folder: DeskFolder;
  /** For work that takes longer than a moment: `start` gives its id, events tell how far it is. */
  readonly jobs: Jobs;
}
