import { Copy, EllipsisVertical, History, Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { Drafts } from '../drafts/draft-shelf.ts';
import { useDocumentForm } from '../drafts/use-document-form.tsx';
import { RemoveDialog } from '../kept-once/remove-dialog.tsx';
import { useRemoval } from '../kept-once/use-removal.ts';
import { saverValues } from '../presence/use-saver.ts';
import { EditionForm } from './edition-form.tsx';
import { EditionPreview } from './edition-preview.tsx';
import { ExportDialog } from './export/export-dialog.tsx';
import { NewEditionDialog } from './new-edition-dialog.tsx';
import { editionsWords } from './words.ts';
import './edition-desk.css';

const DRAFTS = new Drafts<Edition>();

const PANES = ['form', 'preview'] as const;

interface EditionDeskProps {
  readonly id: string;
  readonly material: CallOutput<'edition.read'>;
  /** In which the address asks for its pages; without one, it is put together. */
  readonly language: string | undefined;
}

/** One edition: put together, looked at as it is being changed, saved. */
export function EditionDesk({ id, material, language }: EditionDeskProps) {
  const say = useWords(editionsWords);
  const form = useDocumentForm<Edition>({
    drafts: DRAFTS,
    read: material.edition,
    thing: { kind: 'source', unit: { kind: 'edition', id } },
    route: { room: 'editions', edition: id },
    titleOf: ({ title }) => title,
    isValid: ({ title, languages }) => title.trim() !== '' && languages.length > 0,
    save: async (client, { value, ...order }) => client('edition.save', { id, edition: value, ...order }),
    toldOf: ({ title }, saved) => ({
      text: say('saved', { title }),
      ...(saved.outcome === 'merged' ? { note: say('saved.merged', saverValues(saved.by)) } : {}),
    }),
  });
  const [pane, setPane] = useState<(typeof PANES)[number]>(language === undefined ? 'form' : 'preview');
  const [removing, setRemoving] = useState(false);
  const removal = useRemoval('edition', material.edition.title);
  const [copying, setCopying] = useState(false);
  const [exporting, setExporting] = useState(false);
  const { value: edition } = form;
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
      {form.left}
      <div className="edition-panes" data-pane={pane}>
        <div className="edition-pane edition-pane-form">
          <EditionForm edition={edition} material={material} onChange={form.change} />
        </div>
        <div className="edition-pane edition-pane-preview">
          <EditionPreview id={id} edition={edition} language={language ?? edition.languages[0] ?? 'de'} />
        </div>
      </div>
      {form.isChanged && <div className="edition-save">{form.saveBar}</div>}
      {removal.error && <FailureBanner failure={removal.error} />}
      <RemoveDialog
        name={material.edition.title}
        isOpen={removing}
        note={say('remove.note')}
        isRemoving={removal.isPending}
        onClose={() => setRemoving(false)}
        onRemove={() =>
          removal.remove(id, () => {
            form.release();
            setRemoving(false);
          })
        }
      />
      {exporting && (
        <ExportDialog id={id} edition={form.base} isUnsaved={form.isChanged} onSave={form.save} onClose={() => setExporting(false)} />
      )}
      {copying && <NewEditionDialog isOpen like={{ id, title: edition.title }} onClose={() => setCopying(false)} />}
    </section>
  );
}
