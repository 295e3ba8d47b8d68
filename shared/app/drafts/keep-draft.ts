import type { Draft, DraftStore } from '../../ports/draft-store.ts';

/** Keeps what was typed; a text that was typed back to what stood there before needs no draft any more. @returns its id */
export async function keepDraft(drafts: DraftStore, draft: Draft, page: string): Promise<string | null> {
  if (draft.text !== draft.base) return (await drafts.keep(draft, page)).id;
  await drafts.release(draft.thing, page);
  return null;
}
