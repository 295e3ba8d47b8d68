import { useEffect, useState } from 'react';

/** What one writes into. */
const FIELD = 'textarea, input, [contenteditable="true"]';

/** In which language the field with the focus is written; null outside of fields. */
export function useFieldLanguage(): string | null {
  const [language, setLanguage] = useState<string | null>(null);
  useEffect(() => {
    const look = (event: FocusEvent): void => {
      // Focus that leaves for nothing (a menu, another window) changes nothing: one goes on in the same field.
      if (event.target instanceof Element) setLanguage(fieldLanguage(event.target));
    };
    window.addEventListener('focusin', look);
    return () => window.removeEventListener('focusin', look);
  }, []);
  return language;
}

/** By the nearest element that says; the page itself says the language of the interface. */
export function fieldLanguage(element: Element): string | null {
  const field = element.closest(FIELD);
  return field?.closest('[lang]')?.getAttribute('lang') ?? null;
}
