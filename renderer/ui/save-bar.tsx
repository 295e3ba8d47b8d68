import { Save } from 'lucide-react';
import { useEffect } from 'react';
import { FailureBanner } from './banner.tsx';
import { Button } from './button.tsx';
import { keepFieldInSight } from './keep-field-in-sight.ts';
import { uiWords } from './words.ts';
import { useWords } from '../words/use-words.ts';
import './save-bar.css';

interface SaveBarProps {
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  /** False while nothing is changed, or something is wrong that cannot be written. */
  readonly canSave: boolean;
  /** Why the last save failed: said beside its button, wherever one is in a long form. */
  readonly failure: Error | null;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Says that something is not saved yet, saves it, or lets go of it. */
export function SaveBar({ isChanged, isSaving, canSave, failure, onSave, onDiscard }: SaveBarProps) {
  const say = useWords(uiWords);
  useEffect(() => {
    if (isChanged) keepFieldInSight();
  }, [isChanged]);
  return (
    <div className="save-bar">
      {failure && <FailureBanner failure={failure} onAgain={onSave} />}
      {isChanged && <span className="save-bar-note">{say('save.unsaved')}</span>}
      {isChanged && (
        <Button kind="quiet" onPress={onDiscard}>
          {say('save.discard')}
        </Button>
      )}
      <Button kind="primary" icon={Save} onPress={onSave} isDisabled={!canSave} isPending={isSaving}>
        {say('save')}
      </Button>
    </div>
  );
}
