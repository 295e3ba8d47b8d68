import { useEffect, useRef } from 'react';
import type { Base } from './base.ts';
import type { ChapterSession } from './use-chapter-session.ts';
import { useLatest } from './use-latest.ts';

/**
 * Shows what others saved as long as nothing unsaved stands in its way. What comes while somebody types waits: for the save, which
 * merges it, or until what was typed is undone.
 */
export function useChangesElsewhere(session: ChapterSession, onDisk: Base | null, isSaving: boolean, onTaken: () => void): void {
  const latest = useLatest({ session, isSaving, onTaken });
  const waiting = useRef<Base | null>(null);
  const { base, isDirty } = session;
  useEffect(() => {
    const { session: now, isSaving: saves } = latest.current;
    waiting.current = null;
    if (onDisk === null || onDisk.hash === now.base.hash) return;
    if (!saves && now.takeIn(onDisk)) latest.current.onTaken();
    else waiting.current = onDisk;
  }, [onDisk, latest]);
  // A save is done once the page has read what lies there by then: that, or what somebody saved since.
  useEffect(() => {
    if (waiting.current?.hash === base.hash) waiting.current = null;
  }, [base]);
  useEffect(() => {
    if (isDirty || waiting.current === null || !latest.current.session.takeIn(waiting.current)) return;
    waiting.current = null;
    latest.current.onTaken();
  }, [isDirty, latest]);
}
