import type { Editor, UseEditorOptions } from '@tiptap/react';
import { useEditor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { readChapter } from '../../../shared/markdown/read-chapter.ts';
import { useWords } from '../../words/use-words.ts';
import { chapterSchema } from './document/chapter-schema.ts';
import { chapterToEditor } from './document/chapter-to-editor.ts';
import { editorExtensions } from './editor-extensions.ts';
import { withLastLine } from './editing/last-line.ts';
import type { EditorListener } from './listener-hub.ts';
import { ListenerHub } from './listener-hub.ts';
import { chapterWords } from './words.ts';

/** The editor of one chapter. It lives as long as the chapter is open, and its undo with it. */
export function useChapterEditor(text: string, listener: EditorListener): Editor {
  const say = useWords(chapterWords);
  const [hub] = useState(() => new ListenerHub());
  useEffect(() => hub.listen(listener));
  // The room is drawn often, and the text as it was opened is read once.
  const [content] = useState(() => withLastLine(chapterSchema, chapterToEditor(chapterSchema, readChapter(text, '').chapter)).toJSON());
  const options = useMemo<UseEditorOptions>(
    () => ({
      extensions: editorExtensions({ placeholder: say('placeholder'), dragBlock: say('drag.block') }, hub, hub),
      content,
      // Our content security policy refuses style elements; the rules stand in text.css.
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          class: 'chapter-text',
          lang: 'de',
          spellcheck: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': say('text'),
        },
      },
    }),
    [say, hub, content],
  );
  return useEditor(options, [options]);
}
