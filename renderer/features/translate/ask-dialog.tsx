import type { FormEvent, KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { isShortcut } from '../../app/commands/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { WORK_KEYS } from './use-work-commands.ts';

interface AskDialogProps {
  readonly title: string;
  readonly text?: string;
  readonly label: string;
  readonly action: string;
  readonly onClose: () => void;
  readonly onAnswer: (answer: string) => void;
}

/** Of several lines Enter makes a new one. */
function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (!isShortcut(event.nativeEvent, WORK_KEYS.save)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Asks for one text. */
export function AskDialog({ title, text, label, action, onClose, onAnswer }: AskDialogProps) {
  const [answer, setAnswer] = useState('');
  const form = useId();
  const isReady = answer.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    onAnswer(answer.trim());
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width="narrow"
      action={
        <Button kind="primary" type="submit" form={form} isDisabled={!isReady}>
          {action}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} onKeyDown={submitByKey} className="ask-form">
        {text !== undefined && <p>{text}</p>}
        <TextField label={label} value={answer} onChange={setAnswer} autoFocus />
      </form>
    </Dialog>
  );
}
