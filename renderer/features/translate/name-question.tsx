import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useWords } from '../../words/use-words.ts';
import { AskDialog } from './ask-dialog.tsx';
import { translateWords } from './words.ts';

interface NameQuestionProps {
  readonly onClose: () => void;
  /** Who has answered goes on with what they were about to do. */
  readonly onName: (name: string) => void;
}

/** Who reviews is named. */
export function NameQuestion({ onClose, onName }: NameQuestionProps) {
  const say = useWords(translateWords);
  const { change } = usePreferences();
  return (
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
        onName(name);
      }}
    />
  );
}
