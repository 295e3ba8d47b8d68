import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { PASTE_LIMIT } from '../../../ui/paste-limit.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';

export interface PasteListener {
  /** Too much: nothing was pasted, nothing has changed. */
  readonly onTooMuch: (characters: number) => void;
  readonly onPicturesLeftOut: (count: number) => void;
  /** A picture as such, as from a screenshot. */
  readonly onPicture: (file: File) => void;
}

const NOBODY: PasteListener = { onTooMuch: () => {}, onPicturesLeftOut: () => {}, onPicture: () => {} };

/** What comes from the clipboard or is dropped: bounded, and cleaned of the program that it comes from. */
export const Pasting = Extension.create<{ listener: PasteListener }>({
  name: 'pasting',
  addOptions: () => ({ listener: NOBODY }),
  addProseMirrorPlugins() {
    const { listener } = this.options;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => refuse(event, event.clipboardData, listener),
            drop: (_view, event) => refuse(event, event.dataTransfer, listener),
          },
          transformPastedHTML: (html) => {
            const { html: clean, picturesLeftOut } = cleanPastedHtml(html);
            if (picturesLeftOut > 0) listener.onPicturesLeftOut(picturesLeftOut);
            return clean;
          },
        },
      }),
    ];
  },
});

/** True when the editor is to leave the event alone: it comes first, before anything is parsed. */
function refuse(event: Event, data: DataTransfer | null, listener: PasteListener): boolean {
  if (!data) return false;
  const characters = Math.max(data.getData('text/html').length, data.getData('text/plain').length);
  if (characters > PASTE_LIMIT) {
    event.preventDefault();
    listener.onTooMuch(characters);
    return true;
  }
  const picture = [...data.files].find(({ type }) => type.startsWith('image/'));
  if (picture && data.getData('text/html') === '') {
    event.preventDefault();
    listener.onPicture(picture);
    return true;
  }
  return false;
}
