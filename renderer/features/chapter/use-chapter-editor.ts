import type { Editor } from '@tiptap/react';
import { useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
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
  return useEditor(
    {
      extensions: editorExtensions({ placeholder: say('placeholder'), dragBlock: say('drag.block') }, hub, hub),
      content: withLastLine(chapterSchema, chapterToEditor(chapterSchema, readChapter(text, '').chapter)).toJSON(),
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
    },
    [say, hub],
  );
}
