import { useEffect, useState } from 'react';
import { ApiFailure } from '../../../shared/api/client.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { goTo, slideTo } from '../../app/use-route.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { useWords } from '../../words/use-words.ts';
import { DraftBanner } from '../drafts/draft-banner.tsx';
import { checkLine } from './check-line.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { KeptDetail } from './kept-detail.tsx';
import { NameDialog } from './name-dialog.tsx';
import { PreviewPanel, usePreviewLanguage } from './preview-panel.tsx';
import { removalNote } from './removal-note.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { SaveBar } from './save-bar.tsx';
import { saverValues, useSaver } from '../presence/use-saver.ts';
import { isOutdated } from './is-outdated.ts';
import { useRemoval } from './use-removal.ts';
import { useSaveCommand } from './use-save-command.ts';
import { UsesPanel } from './uses-panel.tsx';
import { keptWords } from './words.ts';
import type { Kept, KeptKind } from './kept-kind.ts';
import { useKeptEditing } from './use-kept-editing.ts';

interface KeptEditorProps<Value extends Kept> {
  readonly kind: KeptKind<Value>;
  readonly id: string;
  /** The cursor is to go into the form. */
  readonly isEntered: boolean;
  readonly onEntered: () => void;
  /** Something new was saved for the first time, as this. */
  readonly onMade: (id: string) => void;
  /** That its file cannot be read stands above the list. */
  readonly isToldBroken: boolean;
}

/** One thing of a kind: its form, how it is printed, where it is used, and what can be done with it. */
export function KeptEditor<Value extends Kept>({ kind, id, isEntered, onEntered, onMade, isToldBroken }: KeptEditorProps<Value>) {
  const say = useWords(kind.words);
  const sayKept = useWords(keptWords);
  const { preferences } = usePreferences();
  const [language, setLanguage] = usePreviewLanguage();
  const editing = useKeptEditing(kind, id, language, onMade);
  const { value, read, draft, isNew, form, uses } = editing;
  const name = value ? kind.nameOf(value) : '';
  const [asking, setAsking] = useState<'name' | 'remove' | null>(null);
  const removal = useRemoval(kind.name, name);
  useSaveCommand(sayKept('save'), say('title'), () => editing.save(), draft !== null);
  const met = draft === null ? null : whatHappened(draft.base, read, editing.conflict !== null);
  const saver = useSaver(editing.thing, met !== null);
  const hasForm = value !== null;
  useEffect(() => {
    if (!isEntered || !hasForm) return;
    form.ref.current?.querySelector('input')?.focus();
    onEntered();
  }, [isEntered, hasForm, form.ref, onEntered]);
  const checkToday = (): void => (preferences.name === '' ? setAsking('name') : editing.checkToday(preferences.name));

  if (read.error && !value) return isToldBroken ? null : <FailureBanner failure={read.error} onAgain={() => void read.refetch()} />;
  if (!value) return <Busy />;
  return (
    <>
      <KeptDetail
        name={name.trim() === '' ? say('new') : name}
        icon={kind.icon}
        note={isNew ? sayKept('new.unsaved') : checkLine(value.checked, sayKept)}
        isNew={isNew}
        onCheckedToday={checkToday}
        onDuplicate={() => editing.duplicate(say('copy', { name }))}
        onHistory={() => goTo({ room: 'history', kind: kind.name, id })}
        onRemove={() => setAsking('remove')}
        formRef={form.ref}
        notices={
          <div className="kept-notices">
            <DraftBanner drafts={editing.kept} onTake={editing.resume} />
            {met !== null && saver !== undefined && <Banner kind="care">{sayKept(`outside.${met}`, saverValues(saver))}</Banner>}
            {editing.checking.error && <FailureBanner failure={editing.checking.error} />}
            {removal.error && <FailureBanner failure={removal.error} />}
          </div>
        }
        form={<kind.Form value={value} showAll={form.showAll} onChange={editing.change} onCheckedToday={checkToday} />}
        side={
          <>
            <PreviewPanel
              languages={read.data?.languages ?? ['de']}
              language={language}
              onLanguage={setLanguage}
              card={editing.preview.data}
              isIncomplete={!editing.preview.data && editing.preview.fetchStatus === 'idle' && !editing.preview.error}
              failure={editing.preview.error}
            />
            {uses.data && <UsesPanel uses={uses.data} />}
          </>
        }
        saveBar={
          draft && (
            <SaveBar
              uses={uses.data}
              weight={editing.weight.data}
              minor={editing.minor}
              isSaving={editing.saving.isPending}
              isNew={isNew}
              failure={editing.saving.error}
              onMinor={editing.setMinor}
              onSave={() => editing.save()}
              onDiscard={() => {
                editing.drop();
                form.reset();
                if (isNew) slideTo(kind.route());
              }}
            />
          )
        }
      />
      <ConflictDialog
        conflicts={editing.conflict?.conflicts ?? []}
        by={editing.conflict?.by ?? null}
        onResolve={editing.save}
        onClose={editing.saving.reset}
      />
      <NameDialog
        isOpen={asking === 'name'}
        onClose={() => setAsking(null)}
        onName={(by) => {
          setAsking(null);
          editing.checkToday(by);
        }}
      />
      <RemoveDialog
        name={name}
        isOpen={asking === 'remove'}
        note={removalNote(uses.data?.places ?? 0, sayKept)}
        isRemoving={removal.isPending}
        onClose={() => setAsking(null)}
        onRemove={() =>
          removal.remove(id, () => {
            editing.drop();
            setAsking(null);
          })
        }
      />
    </>
  );
}

/** What others did to a thing since its draft began; null for nothing, or what a dialog asks about already. */
function whatHappened<Value>(
  base: Value | null,
  { data, error }: { readonly data: { readonly value: Value } | undefined; readonly error: Error | null },
  isAsked: boolean,
): 'changed' | 'deleted' | null {
  if (base === null) return null;
  if (error instanceof ApiFailure && error.code === 'file.vanished') return 'deleted';
  return !isAsked && isOutdated(base, data?.value) ? 'changed' : null;
}
