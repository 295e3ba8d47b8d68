import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { Format } from '../../../../shared/model/edition.ts';
import type { WrittenBlocks } from '../../../../shared/markdown/write-blocks.ts';
import { writeAgain } from '../../../../shared/markdown/write-chapter.ts';
import { useHost } from '../../../app/session/client-context.ts';
import { chapterFromEditor } from '../document/chapter-from-editor.ts';
import { afterPaint } from './after-paint.ts';

/** With the format that was ordered: what came before another is not what it would be. */
export type Preview = NonNullable<CallOutput<'preview.chapter'>> & { readonly format: Format };

export interface PreviewOrder {
  readonly id: string;
  readonly language: string;
  readonly format: Format;
}

/**
 * The printed pages of the text in the editor, ordered after every keystroke and behind its painting. One order is under way at a time and says what
 * the text is when it leaves: whoever types faster than pages are set sees the last state, and no queue grows. Only the block that
 * changed is written anew; that is not what would be saved, which keeps the form of the file, but it says and prints the same.
 */
export function usePreview(
  editor: Editor,
  { id, language, format }: PreviewOrder,
): { readonly preview: Preview | null; readonly failure: unknown } {
  const { client } = useHost();
  const [known] = useState<WrittenBlocks>(() => new WeakMap());
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    let isOpen = true;
    let isRunning = false;
    let isWaiting = false;
    let isStale = true;
    const run = async (): Promise<void> => {
      isRunning = true;
      while (isStale) {
        isStale = false;
        try {
          const markdown = writeAgain(chapterFromEditor(editor.state.doc), known);
          const made = await client('preview.chapter', { id, markdown, language, format });
          if (!isOpen) break;
          if (made !== null) setPreview({ ...made, format });
          setFailure(null);
        } catch (error) {
          if (!isOpen) break;
          setFailure(error);
        }
      }
      isRunning = false;
    };
    const painted = (): void => {
      isWaiting = false;
      isStale = true;
      if (isOpen && !isRunning) void run();
    };
    const changed = (): void => {
      if (!isWaiting) afterPaint(painted);
      isWaiting = true;
    };
    void run();
    editor.on('update', changed);
    return () => {
      isOpen = false;
      editor.off('update', changed);
    };
  }, [client, editor, known, id, language, format]);

  return { preview, failure };
}
