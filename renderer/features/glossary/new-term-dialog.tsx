import { useState } from 'react';
import type { Term } from '../../../shared/model/glossary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';
import { faultOfTerm } from './fault-of-term.ts';
import { glossaryWords } from './words.ts';

interface NewTermDialogProps {
  readonly terms: readonly Term[];
  readonly onAdd: (name: string) => void;
  readonly onClose: () => void;
}

export function NewTermDialog({ terms, onAdd, onClose }: NewTermDialogProps) {
  const say = useWords(glossaryWords);
  const [typed, setTyped] = useState('');
  const fault = faultOfTerm([...terms, { term: typed }], terms.length);
  const add = (): void => {
    if (fault === null) onAdd(typed.trim());
  };
  return (
    <Dialog
      title={say('new')}
      isOpen
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" isDisabled={fault !== null} onPress={add}>
          {say('add')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={say('term')}
          note={say('term.note')}
          problem={fault === 'term.twice' ? say(fault) : null}
          lang="de"
          value={typed}
          onChange={setTyped}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
