import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import type { Contents } from './arrange.ts';

interface AddPartDialogProps {
  readonly isOpen: boolean;
  readonly onAdd: (rows: Contents) => void;
  readonly onClose: () => void;
}

/** A heading that a group of chapters stands under. */
export function AddPartDialog({ isOpen, onAdd, onClose }: AddPartDialogProps) {
  const say = useWords(editionsWords);
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd([{ part: name.trim() }]);
    setName('');
  };
  return (
    <Dialog
      title={say('contents.part.title')}
      isOpen={isOpen}
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" onPress={add} isDisabled={name.trim() === ''}>
          {say('contents.part')}
        </Button>
      }
    >
      <TextField label={say('part.name')} value={name} onChange={setName} autoFocus onKeyDown={({ key }) => key === 'Enter' && add()} />
    </Dialog>
  );
}
