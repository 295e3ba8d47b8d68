import { useEffect } from 'react';
import { PASTE_LIMIT } from '../ui/paste-limit.ts';
import { tell } from '../ui/toasts.tsx';
import { uiWords } from '../ui/words.ts';
import { useWords } from '../words/use-words.ts';

/** Whatever is pasted into, too much is refused before any field sees it. A field that takes less says so in `data-paste-limit`. */
export function useRefuseHugePastes(): void {
  const say = useWords(uiWords);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (!(target instanceof Element) || !clipboardData) return;
      const limit = Number(target.closest('[data-paste-limit]')?.getAttribute('data-paste-limit') ?? PASTE_LIMIT);
      const text = clipboardData.getData('text/plain').length;
      const characters = Math.max(text, clipboardData.getData('text/html').length);
      if (text <= limit && characters <= PASTE_LIMIT) return;
      event.preventDefault();
      event.stopPropagation();
      tell({ kind: 'wrong', text: say('paste.too-much', { characters: text > limit ? text : characters }) });
    };
    window.addEventListener('paste', onPaste, true);
    return () => window.removeEventListener('paste', onPaste, true);
  }, [say]);
}
