import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LeftText } from '../../app/session/client-context.ts';
import { writeChapter } from '../../../shared/markdown/write-chapter.ts';
import { useUnsaved } from '../../app/host-window/unsaved-work.ts';
import { chapterFromEditor } from './document/chapter-from-editor.ts';
import type { Base } from './base.ts';
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

export function useChapterSession(editor: Editor, opened: Base): ChapterSession {
  const writer = useWriter();
  const [base, setBase] = useState(opened);
  const over = useRef(opened.text);
  const savedDoc = useRef(editor.state.doc);
  const [isDirty, setDirty] = useState(false);

  const noteDirty = useCallback(() => setDirty(!editor.state.doc.eq(savedDoc.current)), [editor]);
  useEffect(() => {
    editor.on('update', noteDirty);
    return () => void editor.off('update', noteDirty);
  }, [editor, noteDirty]);

  const write = useCallback(async (): Promise<Written> => {
    const { doc } = editor.state;
    return { doc, markdown: await writer().write(chapterFromEditor(doc), over.current) };
  }, [editor, writer]);

  const writeNow = useCallback(() => {
    const { doc } = editor.state;
    return doc.eq(savedDoc.current) ? null : writeChapter(chapterFromEditor(doc), over.current);
  }, [editor]);

  const takeSource = useCallback(
    (markdown: string) => {
      over.current = markdown;
      editor.view.dispatch(applySource(editor.state, markdown));
    },
    [editor],
  );

  const resume = useCallback<ChapterSession['resume']>(
    ({ text, base: began }) => {
      if (began !== null && began !== base.text) setBase({ text: began, hash: '' });
      takeSource(text);
    },
    [base, takeSource],
  );

  const takeIn = useCallback<ChapterSession['takeIn']>(
    (inFile) => {
      if (!editor.state.doc.eq(savedDoc.current)) return false;
      over.current = inFile.text;
      // Undoing goes back over what was typed here, not over what a colleague did.
      const change = applySource(editor.state, inFile.text).setMeta('addToHistory', false);
      savedDoc.current = change.doc;
      editor.view.dispatch(change);
      setBase(inFile);
      return true;
    },
    [editor],
  );

  const saved = useCallback(
    ({ markdown, doc }: Written, inFile: Base) => {
      const wentOn = !editor.state.doc.eq(doc);
      if (inFile.text !== markdown && wentOn) {
        // Typed while a merge came back: the next save starts from what was sent, so that their changes stay in the file.
        setBase({ text: markdown, hash: '' });
        return;
      }
      if (inFile.text !== markdown) takeSource(inFile.text);
      over.current = inFile.text;
      setBase(inFile);
      savedDoc.current = wentOn ? doc : editor.state.doc;
      noteDirty();
    },
    [editor, noteDirty, takeSource],
  );

  useUnsaved(isDirty);

  return { base, isDirty, write, writeNow, takeSource, resume, saved, takeIn };
}

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
