import { hrefOf } from '../../app/route.ts';
import type { Route } from '../../app/route.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useRun } from '../../app/session/use-call.ts';
import { goTo, slideTo } from '../../app/use-route.ts';
import { failureSentence } from '../../ui/failure-sentence.ts';
import { tell } from '../../ui/toasts.tsx';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';

const ROOMS = {
  contact: { all: { room: 'contacts' }, one: (contact: string): Route => ({ room: 'contacts', contact }) },
  offer: { all: { room: 'offers' }, one: (offer: string): Route => ({ room: 'offers', offer }) },
  edition: { all: { room: 'editions' }, one: (edition: string): Route => ({ room: 'editions', edition }) },
} as const;

export interface Removal {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly remove: (id: string, done: () => void) => void;
}

/** Takes a thing away with its translations, and offers to bring it back. */
export function useRemoval(kind: keyof typeof ROOMS, name: string): Removal {
  const say = useWords(keptWords);
  const sayUi = useWords(uiWords);
  const removing = useRun(`${kind}.remove`);
  const { client } = useHost();
  const { all, one } = ROOMS[kind];
  // Asked from a message that outlives this room.
  const bringBack = async (id: string): Promise<void> => {
    try {
      await client(`${kind}.bring-back`, { id });
      goTo(one(id));
    } catch (failure) {
      tell({ kind: 'wrong', text: failureSentence(failure, sayUi) });
    }
  };
  const remove = async (id: string, done: () => void): Promise<void> => {
    try {
      await removing.mutateAsync({ id });
    } catch {
      // It is in `error`.
      return;
    }
    // By now what showed it may be gone, and with it the callbacks of `mutate`.
    done();
    // Only from its own room: somebody may be elsewhere.
    if (window.location.hash.startsWith(hrefOf(all))) slideTo(all);
    tell({
      kind: 'done',
      text: say('remove.done', { name }),
      action: { text: say('remove.undo'), onAction: () => void bringBack(id) },
    });
  };
  return {
    isPending: removing.isPending,
    error: removing.error,
    remove: (id, done) => void remove(id, done),
  };
}
