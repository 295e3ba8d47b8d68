import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { cleanPastedHtml } from './clean-pasted-html.ts';

export interface PasteListener {
  readonly onPicturesLeftOut: (count: number) => void;
  /** A picture as such, as from a screenshot. */
  readonly onPicture: (file: File) => void;
}

const NOBODY: PasteListener = { onPicturesLeftOut: () => {}, onPicture: () => {} };

/** What comes from the clipboard or is dropped, cleaned of the program that it comes from. */
export const Pasting = Extension.create<{ listener: PasteListener }>({
  name: 'pasting',
  addOptions: () => ({ listener: NOBODY }),
  addProseMirrorPlugins() {
    const { listener } = this.options;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => takePicture(event, event.clipboardData, listener),
            drop: (_view, event) => takePicture(event, event.dataTransfer, listener),
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

/** True for a picture as such, which is asked about first: the editor is to leave the event alone. */
function takePicture(event: Event, data: DataTransfer | null, listener: PasteListener): boolean {
  if (!data || data.getData('text/html') !== '') return false;
  const picture = [...data.files].find(({ type }) => type.startsWith('image/'));
  if (!picture) return false;
  event.preventDefault();
  listener.onPicture(picture);
  return true;
}
