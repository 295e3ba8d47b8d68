import { Check, Copy, CornerDownLeft, Undo2 } from 'lucide-react';
import { ariaShortcut, shortcutText } from '../../app/commands/shortcut.ts';
import { Button } from '../../ui/button.tsx';
import type { ButtonProps } from '../../ui/button.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import type { SheetRow } from './open-rows.ts';
import { WORK_KEYS } from './use-work-commands.ts';
import type { KeyedAction } from './use-work-commands.ts';
import type { Work } from './use-work.ts';
import { translateWords } from './words.ts';

export interface RowActionsProps {
  readonly row: SheetRow;
  readonly review: boolean;
  readonly isTyped: boolean;
  readonly work: Work;
  readonly run: (action: KeyedAction) => void;
  readonly onDiscard: () => void;
}

/** What can be done with the open text, each with its key. */
export function RowActions({ row, review, isTyped, work, run, onDiscard }: RowActionsProps) {
  const say = useWords(translateWords);
  const toReview = review && row.state === 'translated' && !isTyped;
  const isKept = row.state === 'outdated' && !isTyped;
  return (
    <div className="row-actions">
      {row.state === 'missing' && !isTyped && (
        <ActionButton action="copy" kind="quiet" icon={Copy} run={run}>
          {say('copy')}
        </ActionButton>
      )}
      {isTyped && (
        <Button kind="quiet" size="small" onPress={onDiscard}>
          {say('discard')}
        </Button>
      )}
      {toReview ? (
        <ActionButton action="send-back" icon={Undo2} run={run}>
          {say('send-back')}
        </ActionButton>
      ) : (
        <ActionButton action="draft" kind="quiet" run={run}>
          {say('draft')}
        </ActionButton>
      )}
      {row.state === 'outdated' && (
        <ActionButton action="keep" icon={Check} kind={isKept ? 'primary' : 'plain'} run={run}>
          {say('keep')}
        </ActionButton>
      )}
      {toReview ? (
        <ActionButton action="keep" kind="primary" icon={Check} run={run}>
          {say('approve')}
        </ActionButton>
      ) : (
        <ActionButton action="save" kind={isKept ? 'plain' : 'primary'} icon={CornerDownLeft} run={run}>
          {work.isWarned ? say('save.anyway') : say('save')}
        </ActionButton>
      )}
    </div>
  );
}

interface ActionButtonProps extends ButtonProps {
  readonly action: KeyedAction;
  readonly run: (action: KeyedAction) => void;
}

function ActionButton({ action, run, children, ...rest }: ActionButtonProps) {
  const language = useInterfaceLanguage();
  return (
    <Button {...rest} size="small" onPress={() => run(action)} aria-keyshortcuts={ariaShortcut(WORK_KEYS[action])}>
      {children}
      <span className="key-hint" aria-hidden="true">
        {shortcutText(WORK_KEYS[action], language)}
      </span>
    </Button>
  );
}
