import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';

interface RemoveDialogProps {
  readonly name: string;
  readonly isOpen: boolean;
  /** What becomes of those who need it. */
  readonly note: string;
  readonly isRemoving: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Says what is left behind before something is taken away. */
export function RemoveDialog({ name, isOpen, note, isRemoving, onRemove, onClose }: RemoveDialogProps) {
  const say = useWords(keptWords);
  return (
    <Dialog
      title={say('remove.title', { name })}
      isOpen={isOpen}
      onClose={onClose}
      width="narrow"
      role="alertdialog"
      action={
        <Button kind="danger" isPending={isRemoving} onPress={onRemove}>
          {say('remove')}
        </Button>
      }
    >
      <p>{note}</p>
      <p className="quiet">{say('remove.history')}</p>
    </Dialog>
  );
}
