import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChapterSession } from './use-chapter-session.ts';
import { step } from './use-undo-keys.ts';

type View = 'text' | 'source';

interface Source {
  /** What was asked for last; the source comes when it is written. */
  readonly view: View;
  /** What the source view shows; null while the text itself is in sight. */
  readonly source: string | null;
  readonly showView: (view: View) => void;
  readonly typeSource: (markdown: string) => void;
  /** Takes back, or does again, what was last done to the chapter, in whichever view. */
  readonly stepInSource: (way: 'undo' | 'redo') => void;
}

/**
 * The switch between a chapter's text and its source. The source begins with all that has been typed by then, the last key included, and
 * follows what happens to the chapter while it is in sight: a step back, a colleague's change that a save brought.
 */
export function useSource(editor: Editor, { write, takeSource }: ChapterSession): Source {
  const [view, setView] = useState<View>('text');
  const [source, setSource] = useState<string | null>(null);
  const wanted = useRef<View>('text');
  const isShown = source !== null;
  const isTyping = useRef(false);
  const writtenNow = useCallback(async (): Promise<string> => {
    let written = await write();
    while (!written.doc.eq(editor.state.doc)) written = await write();
    return written.markdown;
  }, [editor, write]);
  useEffect(() => {
    if (!isShown) return;
    const follow = (): void => {
      if (!isTyping.current) void writtenNow().then((text) => setSource((before) => (before === null ? null : text)));
    };
    editor.on('update', follow);
    return () => void editor.off('update', follow);
  }, [editor, isShown, writtenNow]);
  return {
    view,
    source,
    showView: useCallback(
      (next) => {
        setView(next);
        wanted.current = next;
        if (next === 'text') setSource(null);
        // Who thought better of it while it was written stays where they are.
        else void writtenNow().then((text) => wanted.current === 'source' && setSource(text));
      },
      [writtenNow],
    ),
    typeSource: useCallback(
      (markdown) => {
        setSource(markdown);
        isTyping.current = true;
        takeSource(markdown);
        isTyping.current = false;
      },
      [takeSource],
    ),
    stepInSource: useCallback((way) => step(editor, way), [editor]),
  };
}
