import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput, CallOutput } from '../../../shared/api/contract.ts';
import { draftKey } from '../../../shared/ports/draft-store.ts';
import type { Route } from '../route.ts';
import { hrefOf } from '../route.ts';
import { useHost } from './client-context.ts';
import { useCall } from './use-call.ts';
import { THIS_PAGE } from './this-page.ts';

export type FoundDraft = CallOutput<'draft.list'>[number];
type Thing = CallInput<'draft.keep'>['thing'];

interface Typed {
  readonly thing: Thing;
  /** Where it is typed. */
  readonly route: Route;
  /** What stood there when typing began; null for something new. */
  readonly base: string | null;
  /** What stands there now; null when nothing of it is unsaved. */
  readonly text: string | null;
  /** The same to the last key, where `text` comes a little later. */
  readonly textNow?: () => string | null;
}

export interface DraftKeeping {
  /** What an earlier run left of this thing, until it is taken or dropped. */
  readonly found: FoundDraft | null;
  /** take = its text is being written on and kept anew; drop = it is forgotten. */
  readonly answer: (found: FoundDraft, how: 'take' | 'drop') => void;
}

/** Milliseconds from a change to its draft, at most. */
const WITHIN = 400;

/**
 * Keeps what is typed on this computer until it is saved, and finds what was typed before a crash. A failure to keep a draft is
 * no reason to disturb who writes: the text is still in the window, and saving says what is wrong.
 */
export function useKeptDraft({ thing, route, base, text, textNow = () => text }: Typed): DraftKeeping {
  const { client, ownDrafts } = useHost();
  const queries = useQueryClient();
  const { data: drafts } = useCall('draft.list', {});
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState<string | null>(null);
  const key = draftKey(thing);
  const place = hrefOf(route);
  // What is sent when the timer fires is what stands there by then.
  const latest = useRef({ thing, base, text, route: place });
  const inRoom = useRef({ textNow });
  // Forgotten once their text is kept anew: no moment without it on the disk.
  const taken = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    latest.current = { thing, base, text, route: place };
    inRoom.current = { textNow };
  });
  const forget = useCallback(
    async (ids: readonly string[]): Promise<void> => {
      await Promise.allSettled(ids.map((id) => client('draft.discard', { id })));
      // With every pause in typing there is a new draft and none to forget: whoever opens a room later asks then.
      await queries.invalidateQueries({ queryKey: ['draft.list'], refetchType: ids.length === 0 ? 'none' : 'active' });
    },
    [client, queries],
  );
  const send = useCallback(() => {
    timer.current = null;
    const { text: now, ...rest } = latest.current;
    if (now === null) return;
    const before = ownDrafts.get(key) ?? Promise.resolve(null);
    const keep = async (): Promise<string | null> => {
      // One after the other: the host keeps what arrives last.
      const former = await before;
      try {
        return (await client('draft.keep', { ...rest, text: now, page: THIS_PAGE }))?.id ?? null;
      } catch {
        return former;
      }
    };
    const kept = keep();
    ownDrafts.set(key, kept);
    void kept.then((id) => {
      setOwn(id);
      return forget(taken.current.splice(0));
    });
  }, [client, forget, key, ownDrafts]);
  useEffect(() => {
    if (text !== null) timer.current ??= setTimeout(send, WITHIN);
  }, [text, send]);
  useEffect(() => {
    void ownDrafts.get(key)?.then(setOwn);
    return () => {
      const typed = inRoom.current.textNow();
      // Who leaves the room before the timer fires has typed all the same.
      if (timer.current === null && typed === latest.current.text) return;
      if (timer.current !== null) clearTimeout(timer.current);
      latest.current.text = typed;
      send();
    };
  }, [key, ownDrafts, send]);
  useEffect(() => {
    // Saved, or undone to where it began.
    if (text !== null || own === null) return;
    ownDrafts.delete(key);
    void forget([own, ...taken.current.splice(0)]).then(() => setOwn(null));
  }, [forget, key, own, ownDrafts, text]);

  const found = drafts?.find(({ id, draft }) => draftKey(draft.thing) === key && id !== own && !answered.has(id));
  return {
    found: text !== null ? null : (found ?? null),
    answer: useCallback(
      (one, how) => {
        setAnswered((before) => new Set([...before, one.id]));
        if (how === 'drop') void forget([one.id]);
        else taken.current.push(one.id);
      },
      [forget],
    ),
  };
}
