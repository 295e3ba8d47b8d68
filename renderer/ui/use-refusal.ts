import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

interface Refusal {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Somebody wanted to go on while something was missing: from then on each field says what. */
  readonly isRefused: boolean;
  /** Leads to the first field that is wrong. */
  readonly refuse: () => void;
  /** For the next part of the form. */
  readonly forget: () => void;
}

/** What a form does in the place of a button that nobody can press: it says what is missing, and leads there. */
export function useRefusal(): Refusal {
  const form = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong=true]')?.focus();
  }, [times]);
  return { form, isRefused: times > 0, refuse: () => setTimes(times + 1), forget: () => setTimes(0) };
}
