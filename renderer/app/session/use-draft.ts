import { useCallback, useState } from 'react';
import { useUnsaved } from '../host-window/unsaved-work.ts';

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
  /** Lets go of the changes: after a save, or when they are not wanted. */
  readonly release: () => void;
}

/** A document as it is being changed in a form. As long as nothing is changed, it follows the file. */
export function useDraft<Value>({ value, hash }: Read<Value>): Draft<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value; readonly base: Read<Value> } | null>(null);
  const isChanged = draft !== null && JSON.stringify(draft.value) !== JSON.stringify(draft.base.value);
  useUnsaved(isChanged);
  const change = useCallback(
    (next: Value) => setDraft((before) => ({ value: next, base: before?.base ?? { value, hash } })),
    [value, hash],
  );
  const release = useCallback(() => setDraft(null), []);
  return { value: draft?.value ?? value, base: draft?.base ?? { value, hash }, isChanged, change, release };
}
