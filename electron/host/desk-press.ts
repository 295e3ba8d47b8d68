import type { Press } from '../../shared/ports/press.ts';
import { openDeskPress } from '../adapters/press/worker-press.ts';

/** The process that prints chapters for looking at: started when somebody first looks, ended with the desk. */
export class DeskPress {
  private press: Press | null = null;

  /** One of width 1: it remembers the preview before, and next to nothing has changed since. */
  readonly open = (): Press => (this.press ??= openDeskPress(1));

  async close(): Promise<void> {
    await this.press?.close();
    this.press = null;
  }
}
