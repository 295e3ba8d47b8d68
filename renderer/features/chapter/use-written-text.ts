import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { ChapterSession } from './use-chapter-session.ts';

/** Milliseconds without a key after which a text counts as a state worth looking at. */
const PAUSE = 350;
/** Who types without a pause is not left without a draft for longer. */
const LONGEST = 700;

/** The text as it would be saved, a moment after the last change. */
export function useWrittenText(editor: Editor, { write }: ChapterSession): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let since: number | null = null;
    let isOpen = true;
    const look = (): void => {
      since = null;
      void write().then(({ markdown }) => isOpen && setText(markdown));
    };
    const wait = (): void => {
      since ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(look, Math.max(0, Math.min(PAUSE, since + LONGEST - performance.now())));
    };
    look();
    editor.on('update', wait);
    return () => {
      isOpen = false;
      clearTimeout(timer);
      editor.off('update', wait);
    };
  }, [editor, write]);
  return text;
}
