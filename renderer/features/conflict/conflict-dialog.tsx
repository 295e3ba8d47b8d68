import { useState } from 'react';
import type { MergeConflict, Resolution } from '../../../shared/merging/merge-conflict.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Saver } from '../presence/use-saver.ts';
import { saverValues } from '../presence/use-saver.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { DeletedDialog } from './deleted-dialog.tsx';
import { conflictWords } from './words.ts';

interface ConflictDialogProps {
  /** What cannot be put together by itself; none = the dialog is closed. */
  readonly conflicts: readonly MergeConflict[];
  /** Who made the other change; null where nobody knows. */
  readonly by: Saver;
  /** What has happened, where it is not that a save met another. */
  readonly text?: string;
  /** Saves again with a decision on each of them. */
  readonly onResolve: (resolutions: Readonly<Record<string, Resolution>>) => void;
  /** Nothing is saved, and nothing that was typed is lost. */
  readonly onClose: () => void;
}

/** Somebody else has changed the same place: both wordings side by side, and a decision for each. */
export function ConflictDialog({ conflicts, by, text, onResolve, onClose }: ConflictDialogProps) {
  const say = useWords(conflictWords);
  const [decided, setDecided] = useState<Readonly<Record<string, Resolution>>>({});
  const open = conflicts.filter(({ key }) => !Object.hasOwn(decided, key)).length;
  const [first] = conflicts;
  if (first?.place.kind === 'file' && first.theirs === null && text === undefined)
    return <DeletedDialog by={by} onRestore={() => onResolve({ [first.key]: { choice: 'mine' } })} onClose={onClose} />;
  return (
    <Dialog
      title={say('title', saverValues(by))}
      isOpen={conflicts.length > 0}
      onClose={onClose}
      width="wide"
      role="alertdialog"
      beside={<span className="quiet small">{say('open', { open })}</span>}
      wayOut={say('later')}
      action={
        <Button kind="primary" isDisabled={open > 0} onPress={() => onResolve(decided)}>
          {say('save')}
        </Button>
      }
    >
      <p>{text ?? say('text', { count: conflicts.length })}</p>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.key}
          conflict={conflict}
          by={by}
          decision={decided[conflict.key] ?? null}
          onDecide={(decision) => setDecided({ ...decided, [conflict.key]: decision })}
        />
      ))}
    </Dialog>
  );
}
