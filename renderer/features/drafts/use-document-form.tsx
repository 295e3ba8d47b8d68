import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { MergeConflict, Resolution } from '../../../shared/merging/merge-conflict.ts';
import { useSaveKey } from '../../app/commands/use-save-key.ts';
import { afterwards } from '../../app/session/afterwards.ts';
import { useDone } from '../../app/session/use-call.ts';
import type { Read } from '../../app/session/use-draft.ts';
import { useDraft } from '../../app/session/use-draft.ts';
import { useTellLeft } from '../../app/session/use-tell-left.ts';
import { SaveBar } from '../../ui/save-bar.tsx';
import { tell } from '../../ui/toasts.tsx';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import type { Saver } from '../presence/use-saver.ts';
import { DraftBanner } from './draft-banner.tsx';

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

interface DocumentFormOptions<Value> extends Pick<Parameters<typeof useDraft>[1], 'thing' | 'route'> {
  readonly read: Read<Value>;
  /** What people call the document, where its room has several. */
  readonly titleOf?: (value: Value) => string;
  readonly isValid: (value: Value) => boolean;
  readonly save: (client: Client, order: Order<Value>) => Promise<Outcome>;
  /** What is told once it is saved, with what came in from others or without. */
  readonly toldOf: (value: Value, saved: Written) => { readonly text: string; readonly note?: string };
}

export interface DocumentForm<Value> {
  readonly value: Value;
  /** As it was read when the first change was made. */
  readonly base: Value;
  readonly isChanged: boolean;
  readonly change: (value: Value) => void;
  readonly save: () => void;
  /** Lets go of the changes. */
  readonly release: () => void;
  /** Above the form: what an earlier run left of it. */
  readonly left: ReactNode;
  /** Saves it, says why it could not, and asks what of two changes is to stay. */
  readonly saveBar: ReactNode;
}

/** One document in a form: changed, kept as a draft, and saved over what others saved meanwhile. */
export function useDocumentForm<Value>(options: DocumentFormOptions<Value>): DocumentForm<Value> {
  const { read, thing, route, titleOf, isValid, save, toldOf } = options;
  const draft = useDraft(read, { thing, route });
  const saving = useDone(save);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { value, base, isChanged } = draft;
  useTellLeft(isChanged && !saving.isPending, route, titleOf?.(value));
  const canSave = isChanged && isValid(value);
  const doSave = (resolutions: Resolutions = {}): void => {
    if (!canSave) return;
    afterwards(saving.mutateAsync({ value, base: base.value, resolutions }), (saved) => {
      setConflict(saved.outcome === 'conflict' ? saved : null);
      if (saved.outcome === 'conflict') return;
      draft.saved(value);
      tell({ kind: 'done', ...toldOf(value, saved) });
    });
  };
  const release = (): void => {
    saving.reset();
    draft.release();
  };
  useSaveKey(doSave, canSave);
  return {
    value,
    base: base.value,
    isChanged,
    change: draft.change,
    save: () => doSave(),
    release,
    left: <DraftBanner drafts={draft.kept} onTake={draft.resume} />,
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
