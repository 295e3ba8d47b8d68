import { Save } from 'lucide-react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/toggles.tsx';
import { shortcutText } from '../../app/commands/shortcut.ts';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { weightSentence } from './weight-sentence.ts';
import { keptWords } from './words.ts';

interface SaveBarProps {
  readonly uses: CallOutput<'contact.uses'> | undefined;
  readonly weight: CallOutput<'contact.weigh'> | undefined;
  readonly minor: boolean;
  readonly isSaving: boolean;
  readonly isNew: boolean;
  /** Why the last save failed. */
  readonly failure: Error | null;
  readonly onMinor: (minor: boolean) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** What is not saved yet, what saving it means, and the two ways out. */
export function SaveBar({ uses, weight, minor, isSaving, isNew, failure, onMinor, onSave, onDiscard }: SaveBarProps) {
  const say = useWords(keptWords);
  const language = useInterfaceLanguage();
  return (
    <div className="kept-save" role="region" aria-label={say('save.region')}>
      {failure && <FailureBanner failure={failure} onAgain={onSave} />}
      <div className="kept-save-text">
        <p role="status">{isNew || !uses || !weight ? say('save.unsaved') : weightSentence(uses, minor ? spared(weight) : weight, say)}</p>
        {weight !== undefined && weight.outdated.length > 0 && (
          <CheckBox isSelected={minor} onChange={onMinor}>
            {say('save.minor')}
          </CheckBox>
        )}
      </div>
      <div className="kept-save-buttons">
        <Button onPress={onDiscard}>{say('save.discard')}</Button>
        <Button kind="primary" icon={Save} isPending={isSaving} onPress={onSave}>
          {say('save')}
          <kbd className="kept-save-key">{shortcutText('Mod+S', language)}</kbd>
        </Button>
      </div>
    </div>
  );
}

/** A minor edit outdates nothing. */
function spared(weight: CallOutput<'contact.weigh'>): CallOutput<'contact.weigh'> {
  return { ...weight, outdated: [] };
}
