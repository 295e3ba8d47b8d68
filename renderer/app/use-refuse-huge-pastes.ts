import { useEffect } from 'react';
import { tell } from '../ui/toasts.tsx';
import { uiWords } from '../ui/words.ts';
import { useWords } from '../words/use-words.ts';

/** Characters: far more than any chapter; beyond it a browser stands still for minutes. */
const LIMIT = 2_000_000;

/** Whatever is pasted or dropped into, too much is refused before any field sees it. A field that takes less says so in `data-paste-limit`. */
export function useRefuseHugePastes(): void {
  const say = useWords(uiWords);
  useEffect(() => {
    const refuse = (event: Event, data: DataTransfer | null): void => {
      if (!(event.target instanceof Element) || !data) return;
      const limit = Number(event.target.closest('[data-paste-limit]')?.getAttribute('data-paste-limit') ?? LIMIT);
      const text = data.getData('text/plain').length;
      const characters = Math.max(text, data.getData('text/html').length);
      if (text <= limit && characters <= LIMIT) return;
      event.preventDefault();
      event.stopPropagation();
      tell({ kind: 'wrong', text: say('paste.too-much', { characters: text > limit ? text : characters }) });
    };
    const onPaste = (event: ClipboardEvent): void => refuse(event, event.clipboardData);
    const onDrop = (event: DragEvent): void => refuse(event, event.dataTransfer);
    window.addEventListener('paste', onPaste, true);
    window.addEventListener('drop', onDrop, true);
    return () => {
      window.removeEventListener('paste', onPaste, true);
      window.removeEventListener('drop', onDrop, true);
    };
  }, [say]);
}
