import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { OpenChapter } from './open-chapter.ts';

/** Who comes back to a chapter sees the lines that they left, unless they come for others. */
export function useScrolled(sheet: RefObject<HTMLElement | null>, chapter: OpenChapter, isLed: boolean): void {
  const [returns] = useState(!isLed);
  useEffect(() => {
    const { current } = sheet;
    if (current === null) return;
    const note = (): void => {
      chapter.noteScrolled(current.scrollTop);
    };
    // The cards of the text are drawn by then, and as high as they were.
    const frame = requestAnimationFrame(() => {
      if (returns) current.scrollTop = chapter.scrolled;
      current.addEventListener('scroll', note, { passive: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      current.removeEventListener('scroll', note);
    };
  }, [sheet, chapter, returns]);
}
