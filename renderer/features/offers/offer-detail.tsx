import { CalendarDays } from 'lucide-react';
import { useEffect, useState } from 'react';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { slideTo } from '../../app/use-route.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { useWords } from '../../words/use-words.ts';
import { DraftBanner } from '../drafts/draft-banner.tsx';
import { checkLine } from '../kept-once/check-line.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { KeptDetail } from '../kept-once/kept-detail.tsx';
import { NameDialog } from '../kept-once/name-dialog.tsx';
import { PreviewPanel, usePreviewLanguage } from '../kept-once/preview-panel.tsx';
import { removalNote } from '../kept-once/removal-note.ts';
import { RemoveDialog } from '../kept-once/remove-dialog.tsx';
import { SaveBar } from '../kept-once/save-bar.tsx';
import { isOutdated } from '../kept-once/is-outdated.ts';
import { useRemoval } from '../kept-once/use-removal.ts';
import { useSaveCommand } from '../kept-once/use-save-command.ts';
import { UsesPanel } from '../kept-once/uses-panel.tsx';
import { keptWords } from '../kept-once/words.ts';
import { OfferForm } from './offer-form.tsx';
import { useOfferEditing } from './use-offer-editing.ts';
import { offersWords } from './words.ts';

interface OfferDetailProps {
  readonly id: string;
  /** Grows with each Enter in the list: the way into the form. */
  readonly entered: number;
}

export function OfferDetail({ id, entered }: OfferDetailProps) {
  const say = useWords(offersWords);
  const sayKept = useWords(keptWords);
  const { preferences } = usePreferences();
  const [language, setLanguage] = usePreviewLanguage();
  const editing = useOfferEditing(id, language);
  const { offer, read, draft, isNew, form, uses } = editing;
  const [asking, setAsking] = useState<'name' | 'remove' | null>(null);
  const removal = useRemoval('offer', offer?.title ?? '');
  useSaveCommand(sayKept('save'), say('title'), () => editing.save(), draft !== null);
  useEffect(() => {
    if (entered > 0) form.ref.current?.querySelector('input')?.focus();
  }, [entered, form.ref]);
  const checkToday = (): void => (preferences.name === '' ? setAsking('name') : editing.checkToday(preferences.name));

  if (read.error && !offer) return <FailureBanner failure={read.error} onAgain={() => void read.refetch()} />;
  if (!offer) return <Busy />;
  return (
    <>
      <KeptDetail
        name={offer.title.trim() === '' ? say('new') : offer.title}
        icon={CalendarDays}
        note={isNew ? sayKept('new.unsaved') : checkLine(offer.checked, sayKept)}
        isNew={isNew}
        onCheckedToday={checkToday}
        onDuplicate={() => editing.duplicate(say('copy', { name: offer.title }))}
        onRemove={() => setAsking('remove')}
        formRef={form.ref}
        notices={
          <div className="kept-notices">
            <DraftBanner drafts={editing.kept} onTake={editing.resume} />
            {draft && editing.conflicts.length === 0 && isOutdated(draft.base, read.data?.offer) && (
              <Banner kind="care">{sayKept('outside.changed')}</Banner>
            )}
            {editing.saving.error && <FailureBanner failure={editing.saving.error} />}
            {editing.checking.error && <FailureBanner failure={editing.checking.error} />}
            {removal.error && <FailureBanner failure={removal.error} />}
          </div>
        }
        form={<OfferForm offer={offer} showAll={form.showAll} onChange={editing.change} onCheckedToday={checkToday} />}
        side={
          <>
            <PreviewPanel
              languages={read.data?.languages ?? ['de']}
              language={language}
              onLanguage={setLanguage}
              card={editing.preview.data}
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
              onMinor={editing.setMinor}
              onSave={() => editing.save()}
              onDiscard={() => {
                editing.drop();
                form.reset();
                if (isNew) slideTo({ room: 'offers' });
              }}
            />
          )
        }
      />
      <ConflictDialog conflicts={editing.conflicts} onResolve={editing.save} onClose={editing.saving.reset} />
      <NameDialog
        isOpen={asking === 'name'}
        onClose={() => setAsking(null)}
        onName={(name) => {
          setAsking(null);
          editing.checkToday(name);
        }}
      />
      <RemoveDialog
        name={offer.title}
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
