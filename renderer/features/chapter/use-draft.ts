import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { hrefOf } from '../../app/route.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useCall } from '../../app/session/use-call.ts';
import type { Base } from './opened-chapter.tsx';

type Found = CallOutput<'draft.list'>[number];

export interface DraftKeeping {
  /** What an earlier run left of this chapter, until it is taken or dropped. */
  readonly found: Found | null;
  readonly answer: (found: Found) => void;
}

/**
 * Keeps what is typed on this computer until it is saved, and finds what was typed before a crash. A failure to keep a draft is
 * no reason to disturb who writes: the text is still in the window, and saving says what is wrong.
 */
export function useDraft(id: string, base: Base, text: string | null, isDirty: boolean): DraftKeeping {
  const { client } = useHost();
  const { data: drafts } = useCall('draft.list', {});
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState<string | null>(null);
  const isOpen = text !== null && isDirty;

  useEffect(() => {
    if (!isOpen) return;
    const draft = {
      thing: { kind: 'source' as const, unit: { kind: 'chapter' as const, id } },
      text,
      base: base.text,
      route: hrefOf({ room: 'chapters', chapter: id }),
    };
    client('draft.keep', draft).then(
      (kept) => setOwn(kept?.id ?? null),
      () => undefined,
    );
  }, [client, id, base, text, isOpen]);
  useEffect(() => {
    // Saved, or undone to where it began.
    if (isDirty || own === null) return;
    client('draft.discard', { id: own }).then(
      () => setOwn(null),
      () => undefined,
    );
  }, [client, isDirty, own]);

  const found = drafts?.find(
    ({ id: draftId, draft: { thing } }) =>
      thing.kind === 'source' && thing.unit.kind === 'chapter' && thing.unit.id === id && draftId !== own && !answered.has(draftId),
  );
  return {
    found: isDirty ? null : (found ?? null),
    answer: (one) => {
      setAnswered(new Set([...answered, one.id]));
      void client('draft.discard', { id: one.id }).catch(() => undefined);
    },
  };
}
