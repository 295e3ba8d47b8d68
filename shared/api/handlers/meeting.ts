import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { Saver } from '../../ports/presence.ts';
import type { PresenceContext } from './presence.ts';

export type Met<Outcome> = Outcome & { readonly by: Saver | null };

/** Saves a file, and says whose save that met: `by` is null where it met none, and where nobody knows. */
export async function meeting<Outcome extends { readonly outcome: 'saved' | 'merged' | 'conflict' }>(
  { store, whoSaved }: { readonly store: FileStore } & Pick<PresenceContext, 'whoSaved'>,
  path: WorkspacePath,
  save: () => Promise<Outcome>,
): Promise<Met<Outcome>> {
  const there = await store.read(path);
  const saved = await save();
  return { ...saved, by: saved.outcome === 'saved' ? null : await whoSaved(path, there?.hash ?? null) };
}
