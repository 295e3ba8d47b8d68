import type { InsertListener, SlashQuery } from './inserting/slash-menu.ts';
import type { PasteListener } from './pasting/pasting.ts';

export type EditorListener = InsertListener & PasteListener;

/** The editor is made once and the room is drawn often: passes on what happens to whom the room named last. */
export class ListenerHub implements EditorListener {
  private listener: EditorListener | null = null;

  listen(listener: EditorListener): void {
    this.listener = listener;
  }

  readonly onSlash = (query: SlashQuery | null): void => this.listener?.onSlash(query);
  readonly onSlashKey = (event: KeyboardEvent): boolean => this.listener?.onSlashKey(event) ?? false;
  readonly onPicturesLeftOut = (count: number): void => this.listener?.onPicturesLeftOut(count);
  readonly onPicture = (file: File): void => this.listener?.onPicture(file);
}
