import type { Node } from '@tiptap/pm/model';
import { Editor } from '@tiptap/react';
import { readChapter } from '../../../shared/markdown/read-chapter.ts';
import type { Base } from './base.ts';
import { chapterSchema } from './document/chapter-schema.ts';
import { chapterToEditor } from './document/chapter-to-editor.ts';
import { withLastLine } from './editing/last-line.ts';
import { editorExtensions } from './editor-extensions.ts';
import { EditorRoom } from './editor-room.ts';

/**
 * A chapter from its first opening until the folder or the page is closed: its text with all that can be undone, and what of it is
 * saved. The room comes and goes; who comes back finds everything as they left it.
 */
export class OpenChapter {
  readonly editor: Editor;
  readonly room = new EditorRoom();
  /** The file that the edit began with. */
  base: Base;
  /** The text over which the next one is written, so that it keeps its form. */
  over: string;
  /** What the editor said when it was last the same as the file. */
  savedDoc: Node;
  /** How far the sheet was scrolled when the room was left, in CSS pixels. */
  scrolled = 0;

  constructor(base: Base) {
    this.base = base;
    this.over = base.text;
    this.editor = new Editor({
      extensions: editorExtensions(this.room),
      content: withLastLine(chapterSchema, chapterToEditor(chapterSchema, readChapter(base.text, '').chapter)).toJSON(),
      // Our content security policy refuses style elements; the rules stand in text.css.
      injectCSS: false,
      editorProps: {
        attributes: () => ({
          class: 'chapter-text',
          lang: 'de',
          spellcheck: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': this.room.text,
        }),
      },
    });
    this.savedDoc = this.editor.state.doc;
  }

  get isDirty(): boolean {
    return !this.editor.state.doc.eq(this.savedDoc);
  }
}
