import { useEffect } from 'react';
import { tell } from '../ui/toasts.tsx';
import { uiWords } from '../ui/words.ts';
import { useWords } from '../words/use-words.ts';

/** Characters: far more than any chapter; beyond it a browser stands still for minutes. A field of less says so in `data-paste-limit`. */
const LIMIT = 2_000_000;

/** Whatever is pasted into, too much is refused before any field sees it. */
export function useRefuseHugePastes(): void {
  const say = useWords(uiWords);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (!(target instanceof Element) || !clipboardData) return;
      const limit = Number(target.closest('[data-paste-limit]')?.getAttribute('data-paste-limit') ?? LIMIT);
      const text = clipboardData.getData('text/plain').length;
      const characters = Math.max(text, clipboardData.getData('text/html').length);
      if (text <= limit && characters <= LIMIT) return;
      event.preventDefault();
      event.stopPropagation();
      tell({ kind: 'wrong', text: say('paste.too-much', { characters: text > limit ? text : characters }) });
    };
    window.addEventListener('paste', onPaste, true);
    return () => window.removeEventListener('paste', onPaste, true);
  }, [say]);
}
