import { keepDraft } from '../../app/drafts/keep-draft.ts';
import { listDrafts, pathOfDraft } from '../../app/drafts/list-drafts.ts';
import { nameOfPiece } from '../../app/history/say-version.ts';
import { thingOfPath } from '../../app/history/thing-of-path.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { draftRows } from '../contract/draft.ts';
import type { HandlersFor } from '../row.ts';

export interface DraftContext {
  /** Drafts of the opened folder. */
  readonly openDrafts: () => Promise<DraftStore>;
  /** What is saved. */
  readonly openSaved: () => Promise<FileStore>;
}

export function draftHandlers({ openDrafts, openSaved }: DraftContext): HandlersFor<typeof draftRows> {
  return {
    'draft.keep': async ({ page, ...draft }) => {
      const id = await keepDraft(await openDrafts(), { ...draft, at: new Date().toISOString() }, page);
      return id === null ? null : { id };
    },
    'draft.list': async (_input, { language }) => {
      const found = await listDrafts(await openDrafts(), await openSaved());
      return found.map(({ changes, ...one }) => {
        const { thing } = one.draft;
        const label = (piece: string): string =>
          'language' in thing ? piece : nameOfPiece({ thing: thingOfPath(pathOfDraft(thing)) }, piece, language);
        return { ...one, changes: changes?.map((change) => ({ ...change, label: label(change.label) })) ?? null };
      });
    },
    'draft.discard': async ({ id }) => {
      await (await openDrafts()).discard(id);
      return {};
    },
  };
}
