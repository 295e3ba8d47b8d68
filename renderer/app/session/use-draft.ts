import { useCallback, useState } from 'react';
import { useUnsaved } from '../host-window/unsaved-work.ts';
import type { LeftText } from './client-context.ts';
import type { DraftKeeping } from './use-kept-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';

/** A document as it was read, with the hash by which a save says what it was based on. */
export interface Read<Value> {
  readonly value: Value;
  readonly hash: string;
}

export interface Draft<Value> {
  /** What the form shows. */
  readonly value: Value;
  /** What was read when the first change was made: a save is merged against it. */
  readonly base: Read<Value>;
  readonly isChanged: boolean;
  readonly change: (value: Value) => void;
  /** Lets go of the changes. */
  readonly release: () => void;
  /** What was sent lies in the folder now. What was typed since stays, and begins with that. */
  readonly saved: (sent: Value) => void;
  /** What an earlier run left of it. */
  readonly kept: DraftKeeping;
  /** Goes on with what an earlier run left. */
  readonly resume: (left: LeftText) => void;
}

/** A document as it is being changed in a form. As long as nothing is changed, it follows the file; what is changed is kept as a draft. */
export function useDraft<Value>(
  { value, hash }: Read<Value>,
  place: Pick<Parameters<typeof useKeptDraft>[0], 'thing' | 'route'>,
): Draft<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value; readonly base: Read<Value> } | null>(null);
  const isChanged = draft !== null && !isSame(draft.value, draft.base.value);
  useUnsaved(isChanged);
  const change = useCallback(
    (next: Value) => setDraft((before) => ({ value: next, base: before?.base ?? { value, hash } })),
    [value, hash],
  );
  const release = useCallback(() => setDraft(null), []);
  const base = draft?.base ?? { value, hash };
  const resume = useCallback(
    (left: LeftText) => {
      // Written by this form on this computer; a save parses it again.
      const typed: Value = JSON.parse(left.text);
      setDraft({ value: typed, base: left.base === null ? { value, hash } : { value: JSON.parse(left.base), hash: '' } });
    },
    [value, hash],
  );
  const kept = useKeptDraft({
    ...place,
    base: JSON.stringify(base.value),
    text: isChanged ? JSON.stringify(draft.value) : null,
    resume,
  });
  const { settle } = kept;
  const saved = useCallback(
    (sent: Value) => {
      setDraft((now) => (now === null || isSame(now.value, sent) ? null : { value: now.value, base: { value: sent, hash: '' } }));
      settle(JSON.stringify(sent));
    },
    [settle],
  );
  return { value: draft?.value ?? value, base, isChanged, change, release, saved, kept, resume };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
