import { useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { MergeConflict, Resolution } from '../../../shared/merging/merge-conflict.ts';
import { useRun } from '../../app/session/use-call.ts';
import { useDraft } from '../../app/session/use-draft.ts';
import { useTellLeft } from '../../app/session/use-tell-left.ts';
import { SaveBar } from '../../ui/save-bar.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useSaveKey } from '../../app/commands/use-save-key.ts';
import { useWords } from '../../words/use-words.ts';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { DraftBanner } from '../drafts/draft-banner.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { LogoField } from './logo-field.tsx';
import { isColour, LookSection } from './look-section.tsx';
import { isWebsite, PlaceSection } from './place-section.tsx';
import { settingsWords } from './words.ts';

interface SettingsFormProps {
  readonly read: CallOutput<'settings.read'>;
  /** The section that an address leads to. */
  readonly sought: string | undefined;
}

/** What holds for the folder, and so for everybody who works on it. */
export function SettingsForm({ read, sought }: SettingsFormProps) {
  const say = useWords(settingsWords);
  const draft = useDraft({ value: read.settings, hash: read.hash }, { thing: { kind: 'settings' }, route: { room: 'settings' } });
  const save = useRun('settings.save');
  const [conflicts, setConflicts] = useState<readonly MergeConflict[]>([]);
  useTellLeft(draft.isChanged && !save.isPending, { room: 'settings' });
  const { value: settings, change } = draft;
  const valid =
    settings.place.name.trim() !== '' &&
    isWebsite(settings.place.website ?? '') &&
    isColour(settings.look.primary) &&
    isColour(settings.look.accent);
  const doSave = (resolutions: Readonly<Record<string, Resolution>> = {}): void => {
    if (!draft.isChanged || !valid) return;
    save.mutate(
      { settings, base: draft.base.value, resolutions },
      {
        onSuccess: (saved) => {
          setConflicts(saved.outcome === 'conflict' ? saved.conflicts : []);
          if (saved.outcome === 'conflict') return;
          draft.saved(settings);
          tell({ kind: 'done', text: say('saved') });
        },
      },
    );
  };
  useSaveKey(doSave, draft.isChanged && valid);
  return (
    <>
      <DraftBanner drafts={draft.kept} onTake={draft.resume} />
      <PlaceSection settings={settings} onChange={change} />
      <LookSection settings={settings} onChange={change} />
      <LogoField settings={settings} onChange={change} />
      <LanguagesSection settings={settings} onChange={change} isSought={sought === 'languages'} />
      <ConflictDialog conflicts={conflicts} onResolve={doSave} onClose={() => setConflicts([])} />
      <SaveBar
        isChanged={draft.isChanged}
        isSaving={save.isPending}
        canSave={valid}
        failure={save.error}
        onSave={() => doSave()}
        onDiscard={() => (save.reset(), draft.release())}
      />
    </>
  );
}
