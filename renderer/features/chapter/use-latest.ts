import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** The value as it was last drawn, for what happens later: a key, an answer of the host. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
