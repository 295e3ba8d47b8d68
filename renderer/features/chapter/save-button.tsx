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

/** Saves, and says whether there is anything to save. Its menu has the other way: as a mere correction of spelling. */
export const SaveButton = memo(function SaveButton({ isDirty, isSaving, onSave }: SaveButtonProps) {
  const say = useWords(chapterWords);
  return (
    <div className="save-button">
      <span className="quiet small save-state" role="status">
        {isSaving ? say('saving') : isDirty ? say('unsaved') : say('saved')}
      </span>
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
