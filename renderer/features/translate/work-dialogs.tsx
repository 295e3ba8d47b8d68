import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useWords } from '../../words/use-words.ts';
import { AskDialog } from './ask-dialog.tsx';
import { translateWords } from './words.ts';

export interface Question {
  readonly kind: 'name' | 'send-back';
}

interface WorkDialogsProps {
  readonly question: Question | null;
  readonly onClose: () => void;
  readonly onSendBack: (note: string) => void;
}

/** The two questions of this room. */
export function WorkDialogs({ question, onClose, onSendBack }: WorkDialogsProps) {
  const say = useWords(translateWords);
  const { change } = usePreferences();
  if (question === null) return null;
  return question.kind === 'name' ? (
    <AskDialog
      title={say('name.title')}
      text={say('name.text')}
      label={say('name.label')}
      action={say('name.do')}
      onClose={onClose}
      onAnswer={(name) => change({ name: name.slice(0, 80) })}
    />
  ) : (
    <AskDialog
      title={say('send-back.title')}
      label={say('send-back.why')}
      action={say('send-back.do')}
      lines={4}
      onClose={onClose}
      onAnswer={onSendBack}
    />
  );
}
