import { useState } from 'react';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { afterwards } from '../../app/session/afterwards.ts';
import { useRun } from '../../app/session/use-call.ts';
import { useOverview } from '../../app/session/use-overview.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toasts.tsx';
import { CheckBox } from '../../ui/toggles.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { chapterWords } from './words.ts';

/** Outdated translations of a chapter whose sense is still right: said once for all languages, not twice per language and text. */
export function ConfirmDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const say = useWords(chapterWords);
  const nameOf = useLanguageName();
  const { preferences } = usePreferences();
  const { data: outdated, error } = useOutdated(id);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const run = useRun('unit.confirm');
  const languages = outdated?.flatMap(({ tag }) => (left.has(tag) ? [] : [tag])) ?? [];
  const confirm = (): void =>
    afterwards(run.mutateAsync({ unit: { kind: 'chapter', id }, languages, segments: null, by: preferences.name }), () => {
      tell({ kind: 'done', text: say('confirm.done', { count: languages.length }) });
      onClose();
    });
  const toggle = (tag: string, on: boolean): void =>
    setLeft((before) => new Set(on ? [...before].filter((one) => one !== tag) : [...before, tag]));
  return (
    <Dialog
      title={say('confirm.title')}
      isOpen
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" isDisabled={languages.length === 0} isPending={run.isPending} onPress={confirm}>
          {say('confirm.do', { count: languages.length })}
        </Button>
      }
    >
      {(error ?? run.error) && <FailureBanner failure={error ?? run.error} />}
      {!outdated && !error && <Busy />}
      {outdated && <p>{say(outdated.length === 0 ? 'confirm.none' : 'confirm.note')}</p>}
      <ul className="confirm-languages">
        {outdated?.map(({ tag, segments }) => (
          <li key={tag}>
            <CheckBox isSelected={!left.has(tag)} onChange={(on) => toggle(tag, on)}>
              {say('confirm.language', { language: nameOf(tag), count: segments })}
            </CheckBox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Languages in which the chapter has outdated texts, and how many. */
function useOutdated(id: string) {
  const { data, error } = useOverview();
  const row = data?.rows.find((one) => one.kind === 'chapter' && one.id === id);
  const outdated = data?.counting
    ? undefined
    : data?.languages.flatMap(({ tag }, index) => {
        const segments = row?.cells?.[index]?.[2] ?? 0;
        return segments === 0 ? [] : [{ tag, segments }];
      });
  return { data: outdated, error };
}
