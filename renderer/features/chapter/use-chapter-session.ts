import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LeftText } from '../../app/session/client-context.ts';
import { writeChapter } from '../../../shared/markdown/write-chapter.ts';
import { useUnsaved } from '../../app/host-window/unsaved-work.ts';
import { chapterFromEditor } from './document/chapter-from-editor.ts';
import type { Base } from './base.ts';
import type { OpenChapter } from './open-chapter.ts';
import { applySource } from './text/apply-source.ts';
import { ChapterWriter } from './text/chapter-writer.ts';

/** The text of the editor as a file, and the state of the editor that it says. */
export interface Written {
  readonly markdown: string;
  readonly doc: Node;
}

/** A chapter that is being written: what the edit began with, what the editor says now, and whether that has been saved. */
export interface ChapterSession {
  readonly base: Base;
  readonly isDirty: boolean;
  /** The text as it would be saved now. */
  readonly write: () => Promise<Written>;
  /** The same for who cannot wait; null when all of it is saved. */
  readonly writeNow: () => string | null;
  /** Makes the editor say what a source text says; written again it is that text, byte by byte. */
  readonly takeSource: (markdown: string) => void;
  /** Goes on with a draft, which may have begun with another text than what lies on the disk now. */
  readonly resume: (draft: LeftText) => void;
  /** What was written now lies on the disk. `inFile` differs from it where a colleague's changes came in. */
  readonly saved: (written: Written, inFile: Base) => void;
  /** Shows what somebody else saved. @returns false when something is typed here that is not saved: then nothing changes */
  readonly takeIn: (inFile: Base) => boolean;
}

export function useChapterSession(chapter: OpenChapter): ChapterSession {
  const writer = useWriter();
  const { editor } = chapter;
  const [base, showBase] = useState(chapter.base);
  const [isDirty, setDirty] = useState(chapter.isDirty);

  const setBase = useCallback(
    (next: Base) => {
      chapter.base = next;
      showBase(next);
    },
    [chapter],
  );
  const noteDirty = useCallback(() => setDirty(chapter.isDirty), [chapter]);
  useEffect(() => {
    editor.on('update', noteDirty);
    return () => void editor.off('update', noteDirty);
  }, [editor, noteDirty]);

  const write = useCallback(async (): Promise<Written> => {
    const { doc } = editor.state;
    return { doc, markdown: await writer().write(chapterFromEditor(doc), chapter.over) };
  }, [chapter, editor, writer]);

  const writeNow = useCallback(() => {
    return chapter.isDirty ? writeChapter(chapterFromEditor(editor.state.doc), chapter.over) : null;
  }, [chapter, editor]);

  const takeSource = useCallback(
    (markdown: string) => {
      chapter.over = markdown;
      editor.view.dispatch(applySource(editor.state, markdown));
    },
    [chapter, editor],
  );

  const resume = useCallback<ChapterSession['resume']>(
    ({ text, base: began }) => {
      if (began !== null && began !== base.text) setBase({ text: began, hash: '' });
      takeSource(text);
    },
    [base, setBase, takeSource],
  );

  const takeIn = useCallback<ChapterSession['takeIn']>(
    (inFile) => {
      if (chapter.isDirty) return false;
      chapter.over = inFile.text;
      const change = byOthers(editor.state, inFile.text);
      chapter.savedDoc = change.doc;
      editor.view.dispatch(change);
      setBase(inFile);
      return true;
    },
    [chapter, editor, setBase],
  );

  const saved = useCallback(
    ({ markdown, doc }: Written, inFile: Base) => {
      const wentOn = !editor.state.doc.eq(doc);
      if (inFile.text !== markdown && wentOn) {
        // Typed while a merge came back: the next save starts from what was sent, so that their changes stay in the file.
        setBase({ text: markdown, hash: '' });
        return;
      }
      if (inFile.text !== markdown) editor.view.dispatch(byOthers(editor.state, inFile.text));
      chapter.over = inFile.text;
      setBase(inFile);
      chapter.savedDoc = wentOn ? doc : editor.state.doc;
      noteDirty();
    },
    [chapter, editor, noteDirty, setBase],
  );

  useUnsaved(isDirty);

  return { base, isDirty, write, writeNow, takeSource, resume, saved, takeIn };
}

/** Undoing goes back over what was typed here, not over what a colleague did. */
const byOthers = (state: EditorState, text: string): Transaction => applySource(state, text).setMeta('addToHistory', false);

/** One writer as long as the chapter is open, made at its first use: React may mount a component twice. */
function useWriter(): () => ChapterWriter {
  const writer = useRef<ChapterWriter | null>(null);
  useEffect(
    () => () => {
      writer.current?.close();
      writer.current = null;
    },
    [],
  );
  return useCallback(() => (writer.current ??= new ChapterWriter()), []);
}
