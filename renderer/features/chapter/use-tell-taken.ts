import { useCallback } from 'react';
import { useHost } from '../../app/session/client-context.ts';
import { tell } from '../../ui/toasts.tsx';
import { useWords } from '../../words/use-words.ts';
import type { SavedThing } from '../presence/use-saver.ts';
import { saverValues } from '../presence/use-saver.ts';
import { useLatest } from './use-latest.ts';
import { chapterWords } from './words.ts';

/** Says who changed the text that is in sight. */
export function useTellTaken(thing: SavedThing): () => void {
  const say = useWords(chapterWords);
  const { client } = useHost();
  const latest = useLatest(thing);
  return useCallback(() => {
    const told = async (): Promise<void> => {
      const saver = await client('presence.saver', { thing: latest.current }).catch(() => null);
      tell({ kind: 'note', text: say('changed.shown', saverValues(saver)) });
    };
    void told();
  }, [client, latest, say]);
}
