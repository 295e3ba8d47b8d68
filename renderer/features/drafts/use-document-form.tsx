import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import { draftKey } from '../../../shared/ports/draft-store.ts';
import type { MergeConflict, Resolution } from '../../../shared/merging/merge-conflict.ts';
import { useSaveKey } from '../../app/commands/use-save-key.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useDone } from '../../app/session/use-call.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import { useKeptDraft } from '../../app/session/use-kept-draft.ts';
import { useTellLeft } from '../../app/session/use-tell-left.ts';
import { SaveBar } from '../../ui/save-bar.tsx';
import { tell } from '../../ui/toasts.tsx';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import type { Saver } from '../presence/use-saver.ts';
import { DraftBanner } from './draft-banner.tsx';
import type { Draft, Drafts } from './draft-shelf.ts';
import { useDraft, useShelf } from './draft-shelf.ts';

type Resolutions = Readonly<Record<string, Resolution>>;

interface Order<Value> {
  readonly value: Value;
  /** What the changes began with. */
  readonly base: Value;
  readonly resolutions: Resolutions;
}

interface Conflict {
  readonly conflicts: readonly MergeConflict[];
  readonly by: Saver;
}

/** `by` = whose save it met. */
type Written = { readonly outcome: 'saved' } | { readonly outcome: 'merged'; readonly by: Saver };
type Outcome = Written | ({ readonly outcome: 'conflict' } & Conflict);

interface DocumentFormOptions<Value> extends Pick<Parameters<typeof useKeptDraft>[0], 'thing' | 'route'> {
  /** Where changes of such documents are kept that are not saved. */
  readonly drafts: Drafts<Value>;
  /** As it lies in the folder. */
  readonly read: Value;
  /** What people call the document, where its room has several. */
  readonly titleOf?: (value: Value) => string;
  readonly isValid: (value: Value) => boolean;
  readonly save: (client: Client, order: Order<Value>) => Promise<Outcome>;
  /** What is told once it is saved, with what came in from others or without. */
  readonly toldOf: (value: Value, saved: Written) => { readonly text: string; readonly note?: string };
}

export interface DocumentForm<Value> {
  readonly value: Value;
  /** As it was read when the first change was made: a save is merged against it. */
  readonly base: Value;
  readonly isChanged: boolean;
  readonly change: (value: Value) => void;
  /** Changes what stands there by then, also when the room is left: for an answer that somebody waited for. */
  readonly amend: (change: (now: Value) => Value) => void;
  readonly save: () => void;
  /** Lets go of the changes. */
  readonly release: () => void;
  /** Above the form: what an earlier run left of it. */
  readonly left: ReactNode;
  /** Saves it, says why it could not, and asks what of two changes is to stay. */
  readonly saveBar: ReactNode;
}

/** One document in a form: changed, kept as a draft, and saved over what others saved meanwhile. As long as nothing is changed it follows the file. */
export function useDocumentForm<Value>(options: DocumentFormOptions<Value>): DocumentForm<Value> {
  const { drafts, read, thing, route, titleOf, isValid, save, toldOf } = options;
  const { client } = useHost();
  const shelf = useShelf(drafts);
  const key = draftKey(thing);
  const { draft, change, drop } = useDraft(shelf, key, read);
  const value = draft?.value ?? read;
  const base = draft?.base ?? read;
  const isChanged = draft !== null;
  const kept = useKeptDraft({ thing, route, base: JSON.stringify(base), text: isChanged ? JSON.stringify(value) : null });
  const saving = useDone(save);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const tellLeft = useTellLeft(isChanged && !saving.isPending, route, titleOf?.(value));
  const canSave = isChanged && isValid(value);
  useEffect(() =>
    shelf.show(key, async (_, unseen) => {
      if (!isValid(unseen.value)) return null;
      const saved = await save(client, { value: unseen.value, base: unseen.base ?? unseen.value, resolutions: {} });
      return saved.outcome === 'conflict' ? null : { id: key, value: unseen.value };
    }),
  );
  const attempt = async (resolutions: Resolutions, { value: sent, base: began }: Draft<Value>): Promise<void> => {
    const saved = await saving.mutateAsync({ value: sent, base: began ?? sent, resolutions });
    setConflict(saved.outcome === 'conflict' ? saved : null);
    if (saved.outcome === 'conflict') return tellLeft();
    shelf.settle(key, sent, key, sent);
    tell({ kind: 'done', ...toldOf(sent, saved) });
    // Typed while the save was under way.
    if (shelf.get(key) !== null) tellLeft();
  };
  const doSave = (resolutions: Resolutions = {}): void => {
    // What went wrong is in `saving.error`, and the draft is still there.
    if (canSave) void shelf.send(key, async (sent) => attempt(resolutions, sent)).catch(tellLeft);
  };
  const release = (): void => {
    saving.reset();
    drop();
  };
  const resume = (left: FoundDraft['draft']): void => {
    // Written by this form on this computer; a save parses it again.
    shelf.put(key, { value: JSON.parse(left.text), base: left.base === null ? read : JSON.parse(left.base) });
  };
  useSaveKey(doSave, canSave);
  return {
    value,
    base,
    isChanged,
    change,
    amend: (next) => change(next(shelf.get(key)?.value ?? read)),
    save: () => doSave(),
    release,
    left: <DraftBanner drafts={kept} onTake={resume} />,
    saveBar: (
      <>
        <SaveBar
          isChanged={isChanged}
          isSaving={saving.isPending}
          canSave={canSave}
          failure={saving.error}
          onSave={() => doSave()}
          onDiscard={release}
        />
        <ConflictDialog
          conflicts={conflict?.conflicts ?? []}
          by={conflict?.by ?? null}
          onResolve={doSave}
          onClose={() => setConflict(null)}
        />
      </>
    ),
  };
}
