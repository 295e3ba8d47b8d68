import type { FormEvent, KeyboardEvent } from 'react';
import { MAX_NOTE_LENGTH } from '../../../shared/model/translation-notes.ts';
import { isShortcut } from '../../app/commands/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { noteWords } from './note-words.ts';
import { isTooLong } from './typed-notes.ts';
import { WORK_KEYS } from './use-work-commands.ts';
import { translateWords } from './words.ts';

export interface SendBackFormProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onClose: () => void;
  readonly onSend: (note: string) => void;
}

/** Why a translation goes back, below the two texts that it is about; in the place of what else can be done with them. */
export function SendBackForm({ text, onType, onClose, onSend }: SendBackFormProps) {
  const say = useWords(translateWords);
  const sayNote = useWords(noteWords);
  const sayUi = useWords(uiWords);
  const note = text.trim();
  const isReady = note !== '' && !isTooLong(text);
  const onKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Escape') onClose();
    else if (isShortcut(event.nativeEvent, WORK_KEYS.save)) event.currentTarget.requestSubmit();
    else return;
    event.preventDefault();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) onSend(note);
  };
  return (
    <form className="row-actions send-back" aria-label={say('send-back.title')} onSubmit={submit} onKeyDown={onKey}>
      <TextField
        label={say('send-back.why')}
        value={text}
        onChange={onType}
        lines={2}
        problem={isTooLong(text) ? sayNote('note.too-long', { most: MAX_NOTE_LENGTH, length: note.length }) : null}
        autoFocus
      />
      <Button size="small" onPress={onClose}>
        {sayUi('cancel')}
      </Button>
      <Button size="small" kind="primary" type="submit" isDisabled={!isReady}>
        {say('send-back.do')}
      </Button>
    </form>
  );
}
