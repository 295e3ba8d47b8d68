import { useEffect, useId, useSyncExternalStore } from 'react';

/** Who holds something that is not saved, whatever room is in sight. */
const holders = new Set<unknown>();
const listeners = new Set<() => void>();

/** Says for as long as it is so that something here is not saved: who closes the desk is asked before. */
export function useUnsaved(isUnsaved: boolean): void {
  const holder = useId();
  useEffect(() => {
    if (!isUnsaved) return;
    return holdUnsaved(holder);
  }, [holder, isUnsaved]);
}

/** The same outside of components; returns how to let go. */
export function holdUnsaved(holder: unknown): () => void {
  holders.add(holder);
  tell();
  return () => {
    holders.delete(holder);
    tell();
  };
}

export function useHasUnsaved(): boolean {
  return useSyncExternalStore(listen, () => holders.size > 0);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
