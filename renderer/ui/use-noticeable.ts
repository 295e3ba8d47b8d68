import { useEffect, useState } from 'react';

/** Milliseconds: a sign of work that is over sooner would only flicker. */
const SHOWN_AFTER = 300;

/** Whether something has gone on for so long that people wonder what is happening. */
export function useNoticeable(isGoingOn: boolean): boolean {
  const [isNoticed, setNoticed] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setNoticed(true), SHOWN_AFTER);
    return () => {
      clearTimeout(timer);
      setNoticed(false);
    };
  }, [isGoingOn]);
  return isNoticed;
}
