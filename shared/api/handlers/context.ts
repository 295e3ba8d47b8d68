import type { Jobs } from '../../app/jobs.ts';
import type { DeskFolder } from '../../app/open-workspace/desk-folder.ts';
import type { ChooseFolder } from '../../ports/choose-folder.ts';
import type { CallOutput } from '../contract.ts';

/** What the handlers of every noun stand on; each takes the part that it needs. */
export interface HandlersContext {
  readonly about: CallOutput<'app.about'>;
  /** `await folder.current()` is the open workspace; saves go through its `store` and are taken in by themselves. */
  readonly folder: DeskFolder;
  /** The system's own dialog, where the host has one. */
  readonly chooseFolder?: ChooseFolder;
  /** For work that takes longer than a moment: `start` gives its id, events tell how far it is. */
  readonly jobs: Jobs;
}
