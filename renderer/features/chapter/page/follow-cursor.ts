import type { Editor } from '@tiptap/react';
import type { SoughtPlace } from './find-in-pages.ts';

/** Milliseconds for which the cursor rests before the pages follow it: they follow a reader, not each key. */
const REST = 300;
/** Signs around the cursor that tell its line from others. */
const AROUND = 40;

/**
 * Says where the cursor is whenever it has come to rest in another block; whoever looks elsewhere on the pages while writing on is
 * left there. Returns how to stop.
 */
export function followCursor(editor: Editor, onPlace: (sought: SoughtPlace) => void): () => void {
  let timer = 0;
  let block = -1;
  const rested = (): void => {
    const { $head } = editor.state.selection;
    const start = $head.start();
    if (start === block) return;
    block = start;
    onPlace(placeOf(editor));
  };
  const moved = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(rested, REST);
  };
  editor.on('selectionUpdate', moved);
  return () => {
    window.clearTimeout(timer);
    editor.off('selectionUpdate', moved);
  };
}

/** The words around the cursor, else those with which its block begins: what has just been typed is not printed yet. */
function placeOf(editor: Editor): SoughtPlace {
  const { doc, selection } = editor.state;
  const { $head } = selection;
  const text = $head.parent.isTextblock ? $head.parent.textBetween(0, $head.parent.content.size, undefined, ' ') : '';
  const at = $head.parentOffset;
  return {
    wordings: [text.slice(Math.max(0, at - AROUND / 2), at + AROUND / 2), text.slice(0, AROUND)],
    share: $head.pos / doc.content.size,
  };
}
