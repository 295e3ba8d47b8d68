import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { conflictWords } from './words.ts';

interface DeletedDialogProps {
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** What is to be saved was deleted by somebody else meanwhile. There are no two wordings to choose from: it is saved all the same, or not. */
export function DeletedDialog({ onRestore, onClose }: DeletedDialogProps) {
  const say = useWords(conflictWords);
  return (
    <Dialog
      title={say('deleted')}
      isOpen
      onClose={onClose}
      width="narrow"
      role="alertdialog"
      wayOut={say('later')}
      action={
        <Button kind="primary" onPress={onRestore}>
          {say('deleted.restore')}
        </Button>
      }
    >
      <p>{say('deleted.text')}</p>
    </Dialog>
  );
}
