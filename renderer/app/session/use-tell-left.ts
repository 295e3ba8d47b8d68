import { useEffect, useRef } from 'react';
import { tellUntil } from '../../ui/toasts.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Route } from '../route.ts';
import { hrefOf } from '../route.ts';
import { goTo } from '../use-route.ts';
import { shellWords } from '../words.ts';

/** What was said of places that were left, by their address: whoever is back there knows. */
const said = new Map<string, () => void>();

/**
 * Whoever leaves a place in which something is not saved is told so, and led back. It is kept as a draft; nobody has to be stopped.
 * `title`: of the thing that is changed there, where the room has several.
 */
export function useTellLeft(isUnsaved: boolean, route: Route, title?: string): void {
  const say = useWords(shellWords);
  const latest = useRef({ isUnsaved, route, title, say });
  useEffect(() => {
    latest.current = { isUnsaved, route, title, say };
  });
  const place = hrefOf(route);
  useEffect(() => {
    said.get(place)?.();
    said.delete(place);
    return () => {
      const left = latest.current;
      if (!left.isUnsaved) return;
      const back = (): void => goTo(left.route);
      const text = left.title ? left.say('left.of', { title: left.title }) : left.say('left', { room: left.say(left.route.room) });
      said.set(
        place,
        tellUntil({ kind: 'note', text, note: left.say('left.note'), action: { text: left.say('left.back'), onAction: back } }),
      );
    };
  }, [place]);
}
