import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { insertWords } from './words.ts';

interface QuestionFrameProps {
  readonly title: string;
  readonly isReady: boolean;
  readonly onAnswer: () => void;
  readonly onClose: () => void;
  /** Beside the two buttons that every question has. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** The dialog around every question: what is asked, insert or cancel. */
export function QuestionFrame({ title, isReady, onAnswer, onClose, more, children }: QuestionFrameProps) {
  const say = useWords(insertWords);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      beside={more}
      action={
        <Button kind="primary" isDisabled={!isReady} onPress={onAnswer}>
          {say('choose.insert')}
        </Button>
      }
    >
      <form
        className="question"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onAnswer();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
