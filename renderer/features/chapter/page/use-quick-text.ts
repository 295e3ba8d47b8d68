import type { Editor } from '@tiptap/react';
import { startTransition, useEffect, useState } from 'react';
import type { WrittenBlocks } from '../../../../shared/markdown/write-blocks.ts';
import { writeAgain } from '../../../../shared/markdown/write-chapter.ts';
import { chapterFromEditor } from '../document/chapter-from-editor.ts';
import { afterPaint } from './after-paint.ts';

/**
 * What the editor says, after every keystroke and behind its painting: only the block that changed is written anew. Not what would be saved, which keeps
 * the form of the file, but it says and prints the same.
 */
export function useQuickText(editor: Editor): string {
  const [known] = useState<WrittenBlocks>(() => new WeakMap());
  const [text, setText] = useState(() => writeAgain(chapterFromEditor(editor.state.doc), known));
  useEffect(() => {
    let isWaiting = false;
    let isOpen = true;
    const write = (): void => {
      isWaiting = false;
      if (isOpen) startTransition(() => setText(writeAgain(chapterFromEditor(editor.state.doc), known)));
    };
    const wait = (): void => {
      if (!isWaiting) afterPaint(write);
      isWaiting = true;
    };
    editor.on('update', wait);
    return () => {
      isOpen = false;
      editor.off('update', wait);
    };
  }, [editor, known]);
  return text;
}
