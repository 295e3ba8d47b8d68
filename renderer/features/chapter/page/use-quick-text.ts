import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { WrittenBlocks } from '../../../../shared/markdown/write-blocks.ts';
import { writeAgain } from '../../../../shared/markdown/write-chapter.ts';
import { chapterFromEditor } from '../document/chapter-from-editor.ts';

/**
 * What the editor says, with every keystroke: only the block that changed is written anew. Not what would be saved, which keeps
 * the form of the file, but it says and prints the same.
 */
export function useQuickText(editor: Editor): string {
  const [known] = useState<WrittenBlocks>(() => new WeakMap());
  const [text, setText] = useState(() => writeAgain(chapterFromEditor(editor.state.doc), known));
  useEffect(() => {
    const write = (): void => setText(writeAgain(chapterFromEditor(editor.state.doc), known));
    editor.on('update', write);
    return () => void editor.off('update', write);
  }, [editor, known]);
  return text;
}
