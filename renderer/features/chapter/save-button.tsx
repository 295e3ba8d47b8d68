import { memo } from 'react';
import { ChevronDown, Save } from 'lucide-react';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/use-words.ts';
import { chapterWords } from './words.ts';

interface SaveButtonProps {
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly onSave: (minor: boolean) => void;
}

interface SaveStateProps extends Pick<SaveButtonProps, 'isDirty' | 'isSaving'> {
  /** What saving would mean for the translations; null for nothing. */
  readonly meaning: string | null;
}

/** Whether there is anything to save, and what saving it will mean. */
export const SaveState = memo(function SaveState({ isDirty, isSaving, meaning }: SaveStateProps) {
  const say = useWords(chapterWords);
  const isMeant = isDirty && !isSaving && meaning !== null;
  return (
    <p className={isMeant ? 'save-state will-mean' : 'save-state'} role="status">
      {isSaving ? say('saving') : isMeant ? say('means.before', { meaning }) : say(isDirty ? 'unsaved' : 'saved')}
    </p>
  );
});

/** Saves. Its menu has the other way: as a mere correction of spelling. */
export const SaveButton = memo(function SaveButton({ isDirty, isSaving, onSave }: SaveButtonProps) {
  const say = useWords(chapterWords);
  return (
    <div className="save-button">
      <Button kind="primary" icon={Save} isDisabled={!isDirty} isPending={isSaving} onPress={() => onSave(false)}>
        {say('save')}
      </Button>
      <Menu
        button={<IconButton icon={ChevronDown} label={say('save.more')} isDisabled={!isDirty || isSaving} />}
        label={say('save.more')}
        entries={[{ id: 'minor', text: say('save.minor'), note: say('save.minor.note'), onAction: () => onSave(true) }]}
      />
    </div>
  );
});
