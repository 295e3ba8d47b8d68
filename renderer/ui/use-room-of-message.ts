import type { RefObject } from 'react';
import { useEffect } from 'react';

const ROOM = '--room-of-messages';

/**
 * Gives a message the room that it takes above the desk: more than the line that is always kept for it only where large text leaves it
 * too narrow for one line. What unfolds for who points at it lies over the desk as long as they do.
 */
export function useRoomOfMessage(message: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = message.current;
    if (!element) return;
    const { style } = document.documentElement;
    const take = (): void => style.setProperty(ROOM, `max(var(--line-of-messages), ${element.getBoundingClientRect().bottom + 2}px)`);
    const observer = new ResizeObserver(() => {
      if (!element.matches(':hover, :focus-within')) take();
    });
    take();
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(ROOM);
    };
  }, [message]);
}
