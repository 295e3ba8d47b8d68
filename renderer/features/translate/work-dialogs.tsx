import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useWords } from '../../words/use-words.ts';
import { MAX_NOTE_LENGTH } from '../../../shared/model/translation-notes.ts';
import { AskDialog } from './ask-dialog.tsx';
import { noteWords } from './note-words.ts';
import { isTooLong } from './typed-notes.ts';
import { translateWords } from './words.ts';

/** Who answers how they are called goes on with what they were about to do. */
export type Question = { readonly kind: 'name'; readonly go: (name: string) => void } | { readonly kind: 'send-back' };

interface WorkDialogsProps {
  readonly question: Question | null;
  readonly onClose: () => void;
  readonly onSendBack: (note: string) => void;
}

/** The two questions of this room. */
export function WorkDialogs({ question, onClose, onSendBack }: WorkDialogsProps) {
  const say = useWords(translateWords);
  const sayNote = useWords(noteWords);
  const { change } = usePreferences();
  if (question === null) return null;
  return question.kind === 'name' ? (
    <AskDialog
      title={say('name.title')}
      text={say('name.text')}
      label={say('name.label')}
      action={say('name.do')}
      onClose={onClose}
      onAnswer={(answer) => {
        const name = answer.slice(0, 80);
        change({ name });
        onClose();
        question.go(name);
      }}
    />
  ) : (
    <AskDialog
      title={say('send-back.title')}
      label={say('send-back.why')}
      action={say('send-back.do')}
      lines={4}
      problemOf={(note) => (isTooLong(note) ? sayNote('note.too-long', { most: MAX_NOTE_LENGTH, length: note.trim().length }) : null)}
      onClose={onClose}
      onAnswer={(note) => {
        onClose();
        onSendBack(note);
      }}
    />
  );
}
