import type { RefObject } from 'react';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface KeptForm {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Whether what is wrong is shown also in fields that were not left yet. */
  readonly showAll: boolean;
  /** True when nothing is wrong; else shows what is, and leads to the first of it. */
  readonly check: () => boolean;
  readonly reset: () => void;
}

/** Asks the fields themselves, before saving, whether one of them holds what cannot be kept: only they know what was typed. */
export function useKeptForm(): KeptForm {
  const ref = useRef<HTMLDivElement>(null);
  const [showAll, setShowAll] = useState(false);
  const check = useCallback(() => {
    flushSync(() => setShowAll(true));
    const wrong = ref.current?.querySelector<HTMLElement>('input[aria-invalid="true"], textarea[aria-invalid="true"]') ?? null;
    if (wrong === null) setShowAll(false);
    wrong?.focus();
    return wrong === null;
  }, []);
  const reset = useCallback(() => setShowAll(false), []);
  return { ref, showAll, check, reset };
}
