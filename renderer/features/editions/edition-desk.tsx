import { Copy, EllipsisVertical, History, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { MergeConflict, Resolution } from '../../../shared/merging/merge-conflict.ts';
import { useSaveKey } from '../../app/commands/use-save-key.ts';
import { goTo } from '../../app/use-route.ts';
import { useRun } from '../../app/session/use-call.ts';
import { useDraft } from '../../app/session/use-draft.ts';
import { useTellLeft } from '../../app/session/use-tell-left.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { tell } from '../../ui/toasts.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { DraftBanner } from '../drafts/draft-banner.tsx';
import { RemoveDialog } from '../kept-once/remove-dialog.tsx';
import { useRemoval } from '../kept-once/use-removal.ts';
import { EditionForm } from './edition-form.tsx';
import { EditionPreview } from './edition-preview.tsx';
import { ExportDialog } from './export/export-dialog.tsx';
import { NewEditionDialog } from './new-edition-dialog.tsx';
import { editionsWords } from './words.ts';
import './edition-desk.css';

type Resolutions = Readonly<Record<string, Resolution>>;

const PANES = ['form', 'preview'] as const;

interface EditionDeskProps {
  readonly id: string;
  readonly material: CallOutput<'edition.read'>;
  readonly language: string;
}

/** One edition: put together, looked at as it is being changed, saved. */
export function EditionDesk({ id, material, language }: EditionDeskProps) {
  const say = useWords(editionsWords);
  const draft = useDraft(
    { value: material.edition, hash: material.hash },
    { thing: { kind: 'source', unit: { kind: 'edition', id } }, route: { room: 'editions', edition: id } },
  );
  const save = useRun('edition.save');
  const [pane, setPane] = useState<(typeof PANES)[number]>('form');
  const [removing, setRemoving] = useState(false);
  const removal = useRemoval('edition', material.edition.title);
  const [copying, setCopying] = useState(false);
  const [exporting, setExporting] = useState(false);
  const [conflicts, setConflicts] = useState<readonly MergeConflict[]>([]);
  const { value: edition } = draft;
  useTellLeft(draft.isChanged && !save.isPending, { room: 'editions', edition: id }, edition.title);
  const valid = edition.title.trim() !== '' && edition.languages.length > 0;
  const doSave = (resolutions: Resolutions = {}): void => {
    if (!draft.isChanged || !valid) return;
    save.mutate(
      { id, edition, base: draft.base.value, resolutions },
      {
        onSuccess: (saved) => {
          setConflicts(saved.outcome === 'conflict' ? saved.conflicts : []);
          if (saved.outcome === 'conflict') return;
          draft.saved(edition);
          tell({
            kind: 'done',
            text: say('saved', { title: edition.title }),
            ...(saved.outcome === 'merged' ? { note: say('saved.merged') } : {}),
          });
        },
      },
    );
  };
  useSaveKey(doSave, draft.isChanged && valid);
  return (
    <section className="edition-desk" aria-label={edition.title}>
      <header className="edition-head">
        <Segmented
          label={say('panes')}
          labelHidden
          options={PANES.map((value) => ({ value, text: say(`pane.${value}`) }))}
          value={pane}
          onChange={setPane}
        />
        <SaveBar isChanged={draft.isChanged} isSaving={save.isPending} canSave={valid} onSave={() => doSave()} onDiscard={draft.release} />
        <Button icon={Printer} onPress={() => setExporting(true)}>
          {say('export')}
        </Button>
        <Menu
          label={say('more')}
          button={<IconButton icon={EllipsisVertical} label={say('more')} />}
          entries={[
            { id: 'copy', text: say('duplicate'), icon: Copy, onAction: () => setCopying(true) },
            { id: 'history', text: say('history'), icon: History, onAction: () => goTo({ room: 'history', kind: 'edition', id }) },
            { id: 'remove', text: say('remove'), icon: Trash2, danger: true, separated: true, onAction: () => setRemoving(true) },
          ]}
        />
      </header>
      <DraftBanner drafts={draft.kept} onTake={draft.resume} />
      {save.error && <FailureBanner failure={save.error} onAgain={() => doSave()} />}
      <div className="edition-panes" data-pane={pane}>
        <div className="edition-pane edition-pane-form">
          <EditionForm edition={edition} material={material} onChange={draft.change} />
        </div>
        <div className="edition-pane edition-pane-preview">
          <EditionPreview id={id} edition={edition} language={language} />
        </div>
      </div>
      <ConflictDialog conflicts={conflicts} onResolve={doSave} onClose={() => setConflicts([])} />
      {removal.error && <FailureBanner failure={removal.error} />}
      <RemoveDialog
        name={material.edition.title}
        isOpen={removing}
        note={say('remove.note')}
        isRemoving={removal.isPending}
        onClose={() => setRemoving(false)}
        onRemove={() =>
          removal.remove(id, () => {
            draft.release();
            setRemoving(false);
          })
        }
      />
      {exporting && (
        <ExportDialog
          id={id}
          edition={draft.base.value}
          isUnsaved={draft.isChanged}
          onSave={() => doSave()}
          onClose={() => setExporting(false)}
        />
      )}
      {copying && <NewEditionDialog isOpen like={{ id, title: edition.title }} onClose={() => setCopying(false)} />}
    </section>
  );
}
