import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { ChapterSession } from './use-chapter-session.ts';

/** Milliseconds without a key after which a text counts as a state worth looking at. */
const PAUSE = 350;
/** Who types without a pause is not left without a draft for longer. */
const LONGEST = 700;

interface WrittenText {
  /** As it would be saved, a moment after the last change; null until it was written first. */
  readonly text: string | null;
  /** The same as of the last pause: what costs much to look at has time until then. */
  readonly atPause: string | null;
}

/** What the editor says as a file: soon after each change, for the draft, and when the hands rest. */
export function useWrittenText(editor: Editor, { write, writeNow }: ChapterSession): WrittenText {
  // What was typed before the room was left is known at once: its draft stays kept.
  const [written, setWritten] = useState<WrittenText>(() => ({ text: writeNow(), atPause: null }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let since: number | null = null;
    let isOpen = true;
    const look = (isPause: boolean): void => {
      since = null;
      if (!isPause) timer = setTimeout(() => look(true), PAUSE);
      void write().then(({ markdown: text }) => isOpen && setWritten((before) => ({ text, atPause: isPause ? text : before.atPause })));
    };
    const wait = (): void => {
      since ??= performance.now();
      clearTimeout(timer);
      const left = since + LONGEST - performance.now();
      timer = setTimeout(() => look(left >= PAUSE), Math.max(0, Math.min(PAUSE, left)));
    };
    look(true);
    editor.on('update', wait);
    return () => {
      isOpen = false;
      clearTimeout(timer);
      editor.off('update', wait);
    };
  }, [editor, write]);
  return written;
}
