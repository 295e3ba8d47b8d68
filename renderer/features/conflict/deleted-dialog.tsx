import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Saver } from '../presence/use-saver.ts';
import { saverValues } from '../presence/use-saver.ts';
import { conflictWords } from './words.ts';

interface DeletedDialogProps {
  readonly by: Saver;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}

/** What is to be saved was deleted by somebody else meanwhile. There are no two wordings to choose from: it is saved all the same, or not. */
export function DeletedDialog({ by, onRestore, onClose }: DeletedDialogProps) {
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
      <p>{say('deleted.text', saverValues(by))}</p>
    </Dialog>
  );
}
