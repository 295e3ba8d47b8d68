import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Editor } from '@tiptap/react';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import { readChapter } from '../../../shared/markdown/read-chapter.ts';
import { writeChapter } from '../../../shared/markdown/write-chapter.ts';
import type { Base } from './base.ts';
import { chapterFromEditor } from './document/chapter-from-editor.ts';
import { chapterSchema } from './document/chapter-schema.ts';
import { chapterToEditor } from './document/chapter-to-editor.ts';
import { withLastLine } from './editing/last-line.ts';
import { editorExtensions } from './editor-extensions.ts';
import { EditorRoom } from './editor-room.ts';
import { applySource } from './text/apply-source.ts';
import type { ChapterWriter } from './text/chapter-writer.ts';

/** The text of the editor as a file, and the state of the editor that it says. */
export interface Written {
  readonly markdown: string;
  readonly doc: Node;
}

/**
 * A chapter from its first opening until the folder or the page is closed: its text with all that can be undone, what the edit began
 * with, and whether what the editor says now has been saved. The room comes and goes; who comes back finds everything as they left it.
 */
export class OpenChapter {
  readonly editor: Editor;
  readonly room = new EditorRoom();
  private began: Base;
  private isChanged = false;
  /** The text over which the next one is written, so that it keeps its form. */
  private over: string;
  /** What the editor said when it was last the same as the file. */
  private savedDoc: Node;
  private left = 0;
  private readonly listeners = new Set<() => void>();

  constructor(base: Base) {
    this.began = base;
    this.over = base.text;
    this.editor = new Editor({
      extensions: editorExtensions(this.room),
      content: withLastLine(chapterSchema, chapterToEditor(chapterSchema, readChapter(base.text, '').chapter)).toJSON(),
      // Our content security policy refuses style elements; the rules stand in chapter-text.css.
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
    this.editor.on('update', this.noteChange);
  }

  /** What the edit began with. */
  get base(): Base {
    return this.began;
  }

  get isDirty(): boolean {
    return this.isChanged;
  }

  /** The text as it was last written or read. */
  get text(): string {
    return this.over;
  }

  /** How far the sheet was scrolled when the room was left, in CSS pixels. */
  get scrolled(): number {
    return this.left;
  }

  noteScrolled(top: number): void {
    this.left = top;
  }

  /** Told whenever `base` or `isDirty` is another. Returns how to stop. */
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text as it would be saved now. */
  async write(writer: ChapterWriter): Promise<Written> {
    const { doc } = this.editor.state;
    return { doc, markdown: await writer.write(chapterFromEditor(doc), this.over) };
  }

  /** The same for who cannot wait; null when all of it is saved. */
  readonly writeNow = (): string | null => (this.isDirty ? writeChapter(chapterFromEditor(this.editor.state.doc), this.over) : null);

  /** Makes the editor say what a source text says; written again it is that text, byte by byte. */
  readonly takeSource = (markdown: string): void => {
    this.over = markdown;
    this.editor.view.dispatch(applySource(this.editor.state, markdown));
  };

  /** Goes on with a draft, which may have begun with another text than what lies on the disk now. */
  readonly resume = ({ text, base }: FoundDraft['draft']): void => {
    if (base !== null && base !== this.base.text) this.beginWith({ text: base, hash: '' });
    this.takeSource(text);
  };

  /** Shows what somebody else saved. @returns false when something is typed here that is not saved: then nothing changes */
  readonly takeIn = (inFile: Base): boolean => {
    if (this.isDirty) return false;
    this.over = inFile.text;
    const change = byOthers(this.editor.state, inFile.text);
    this.savedDoc = change.doc;
    this.editor.view.dispatch(change);
    this.beginWith(inFile);
    return true;
  };

  /** What was written now lies on the disk. `inFile` differs from it where a colleague's changes came in. */
  readonly saved = ({ markdown, doc }: Written, inFile: Base): void => {
    const { editor } = this;
    const wentOn = !editor.state.doc.eq(doc);
    if (inFile.text !== markdown && wentOn) {
      // Typed while a merge came back: the next save starts from what was sent, so that their changes stay in the file.
      this.beginWith({ text: markdown, hash: '' });
      return;
    }
    if (inFile.text !== markdown) editor.view.dispatch(byOthers(editor.state, inFile.text));
    this.over = inFile.text;
    this.savedDoc = wentOn ? doc : editor.state.doc;
    this.noteChange();
    this.beginWith(inFile);
  };

  private beginWith(base: Base): void {
    this.began = base;
    this.tell();
  }

  private readonly noteChange = (): void => {
    const isChanged = !this.editor.state.doc.eq(this.savedDoc);
    if (isChanged === this.isChanged) return;
    this.isChanged = isChanged;
    this.tell();
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Undoing goes back over what was typed here, not over what a colleague did. */
const byOthers = (state: EditorState, text: string): Transaction => applySource(state, text).setMeta('addToHistory', false);
