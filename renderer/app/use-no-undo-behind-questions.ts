import { useEffect } from 'react';

/** Chromium undoes the last change of the whole page where a field has nothing to undo: in a question, what lies behind it. */
export function useNoUndoBehindQuestions(): void {
  useEffect(() => {
    const onInput = (event: InputEvent): void => {
      if (!event.inputType.startsWith('history') || !(event.target instanceof Element) || !event.target.closest('[inert]')) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeinput', onInput, true);
    return () => window.removeEventListener('beforeinput', onInput, true);
  }, []);
}
