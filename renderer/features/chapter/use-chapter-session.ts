import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useUnsaved } from '../../app/host-window/unsaved-work.ts';
import type { Base } from './base.ts';
import type { OpenChapter, Written } from './open-chapter.ts';
import { ChapterWriter } from './text/chapter-writer.ts';

/** A chapter that is being written, as the room shows it. */
export interface ChapterSession extends Pick<OpenChapter, 'writeNow' | 'takeSource' | 'resume' | 'saved' | 'takeIn'> {
  readonly base: Base;
  readonly isDirty: boolean;
  /** The text as it would be saved now. */
  readonly write: () => Promise<Written>;
}

export function useChapterSession(chapter: OpenChapter): ChapterSession {
  const writer = useWriter();
  const base = useSyncExternalStore(chapter.listen, () => chapter.base);
  const isDirty = useSyncExternalStore(chapter.listen, () => chapter.isDirty);
  const write = useCallback(() => chapter.write(writer()), [chapter, writer]);
  useUnsaved(isDirty);
  const { writeNow, takeSource, resume, saved, takeIn } = chapter;
  return { base, isDirty, write, writeNow, takeSource, resume, saved, takeIn };
}

/** One writer as long as the room is open, made at its first use: React may mount a component twice. */
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
