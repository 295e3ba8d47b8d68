import type { Say } from '../words/catalogue.ts';
import { tell } from './toasts.tsx';
import type { uiWords } from './words.ts';

/** Says what a drawing has lost on its way into the folder. */
export function tellCleaned(name: string, removed: readonly string[], say: Say<keyof typeof uiWords.de>): void {
  tell({
    kind: 'note',
    text: say('picture.cleaned', { name }),
    note: say('picture.cleaned.note', { parts: removed.slice(0, 5).join(', ') }),
  });
}
