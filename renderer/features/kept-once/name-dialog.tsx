import { useState } from 'react';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { keptWords } from './words.ts';

/** Asks once for the name that is written beside a check, and keeps it with the preferences. */
export function NameDialog({
  isOpen,
  onClose,
  onName,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  const say = useWords(keptWords);
  const { change } = usePreferences();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const keep = (): void => {
    if (name === '') return;
    change({ name });
    onName(name);
  };
  return (
    <Dialog
      title={say('name.title')}
      isOpen={isOpen}
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" isDisabled={name === ''} onPress={keep}>
          {say('check.today')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField label={say('name.label')} note={say('name.note')} value={typed} onChange={setTyped} autoFocus />
      </form>
    </Dialog>
  );
}
