import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** A sheet or field that scrolls: what comes or goes above it leaves the lines where they are for who is writing in it. */
export function useStillText<Sheet extends HTMLElement>(): RefObject<Sheet | null> {
  const ref = useRef<Sheet>(null);
  useEffect(() => {
    const sheet = ref.current;
    if (sheet === null) return;
    let { top } = sheet.getBoundingClientRect();
    // What moves a sheet down or up makes it as much smaller or larger; told before it is painted.
    const observer = new ResizeObserver(() => {
      if (sheet.clientHeight === 0) return;
      const before = top;
      ({ top } = sheet.getBoundingClientRect());
      if (sheet.contains(document.activeElement)) sheet.scrollTop += top - before;
    });
    observer.observe(sheet);
    return () => observer.disconnect();
  }, []);
  return ref;
}
