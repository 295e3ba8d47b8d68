import { useEffect, useId, useSyncExternalStore } from 'react';

/** Saves what can be saved without being looked at; whether nothing is left. */
type SaveUnseen = () => Promise<boolean>;

/** Who holds something that is not saved, whatever room is in sight. */
const holders = new Map<unknown, SaveUnseen | null>();
const listeners = new Set<() => void>();

/** Says for as long as it is so that something here is not saved: who closes the desk is asked before. */
export function useUnsaved(isUnsaved: boolean): void {
  const holder = useId();
  useEffect(() => {
    if (!isUnsaved) return;
    return holdUnsaved(holder);
  }, [holder, isUnsaved]);
}

/** The same outside of components; returns how to let go. `save` is for what is in no room that is in sight. */
export function holdUnsaved(holder: unknown, save: SaveUnseen | null = null): () => void {
  holders.set(holder, save);
  tell();
  return () => {
    holders.delete(holder);
    tell();
  };
}

/** Saves what is not saved in rooms that are out of sight; false where some of it could not be. */
export async function saveUnseen(): Promise<boolean> {
  const saved = await Promise.allSettled([...holders.values()].map(async (save) => save?.() ?? true));
  return saved.every((one) => one.status === 'fulfilled' && one.value);
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
