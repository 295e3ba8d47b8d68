import { useCallback, useEffect, useRef } from 'react';
import { tellUntil } from '../../ui/toasts.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Route } from '../route.ts';
import { hrefOf } from '../route.ts';
import { goTo } from '../use-route.ts';
import { shellWords } from '../words.ts';

/** What was said of places that were left, by their address. */
const said = new Map<string, () => void>();

/**
 * Whoever leaves a place in which something is not saved is told so, and led back. It is kept as a draft; nobody has to be stopped.
 * `title`: of the thing that is changed there, where the room has several. Returns how to tell who has left already, when a save has
 * come to nothing.
 */
export function useTellLeft(isUnsaved: boolean, route: Route, title?: string): () => void {
  const say = useWords(shellWords);
  const latest = useRef({ isUnsaved, route, title, say, isInSight: true });
  useEffect(() => {
    latest.current = { ...latest.current, isUnsaved, route, title, say };
  });
  const place = hrefOf(route);
  const tellLeft = useCallback(() => {
    const left = latest.current;
    if (left.isInSight) return;
    const back = (): void => goTo(left.route);
    const text = left.title ? left.say('left.of', { title: left.title }) : left.say('left', { room: left.say(left.route.room) });
    forget(place);
    said.set(
      place,
      tellUntil({ kind: 'note', text, note: left.say('left.note'), action: { text: left.say('left.back'), onAction: back } }),
    );
  }, [place]);
  useEffect(() => {
    latest.current.isInSight = true;
    forget(place);
    return () => {
      latest.current.isInSight = false;
      if (latest.current.isUnsaved) tellLeft();
    };
  }, [place, tellLeft]);
  return tellLeft;
}

/** Whoever is back knows. */
function forget(place: string): void {
  said.get(place)?.();
  said.delete(place);
}
