import type { InsertListener, SlashQuery } from './inserting/slash-menu.ts';
import type { PasteListener } from './pasting/pasting.ts';

export type EditorListener = InsertListener & PasteListener;

/** What the text itself says, in the language of the interface. */
export interface EditorWords {
  readonly text: string;
  readonly placeholder: string;
  readonly dragBlock: string;
}

/** The room around an editor, which outlives it: passes on what happens in the text to whom the room named last, and has its words. */
export class EditorRoom implements EditorListener, EditorWords {
  text = '';
  placeholder = '';
  dragBlock = '';
  private listener: EditorListener | null = null;

  listen(listener: EditorListener): void {
    this.listener = listener;
  }

  speak({ text, placeholder, dragBlock }: EditorWords): void {
    Object.assign(this, { text, placeholder, dragBlock });
  }

  readonly onSlash = (query: SlashQuery | null): void => this.listener?.onSlash(query);
  readonly onSlashKey = (event: KeyboardEvent): boolean => this.listener?.onSlashKey(event) ?? false;
  readonly onPicturesLeftOut = (count: number): void => this.listener?.onPicturesLeftOut(count);
  readonly onPicture = (file: File): void => this.listener?.onPicture(file);
}
