import { useState } from 'react';
import type { CallInput, CallOutput } from '../../../shared/api/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import type { Say } from '../../words/catalogue.ts';
import { useWords } from '../../words/use-words.ts';
import type { ChapterWord } from './words.ts';
import { chapterWords, isChapterWord } from './words.ts';

type Conflict = Extract<CallOutput<'chapter.save'>, { outcome: 'conflict' }>['conflicts'][number];
export type Resolutions = CallInput<'chapter.save'>['resolutions'];
type Choice = 'mine' | 'theirs' | 'both';

interface ConflictDialogProps {
  readonly conflicts: readonly Conflict[];
  readonly onDecide: (resolutions: Resolutions) => void;
  readonly onClose: () => void;
}

/** Two people changed the same place: both wordings side by side, and a decision on each. Closing it decides nothing. */
export function ConflictDialog({ conflicts, onDecide, onClose }: ConflictDialogProps) {
  const say = useWords(chapterWords);
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const isDone = conflicts.every(({ key }) => chosen[key] !== undefined);
  const decide = (): void => onDecide(Object.fromEntries(Object.entries(chosen).map(([key, choice]) => [key, { choice }])));
  return (
    <Dialog
      title={say('conflict.title')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{say('conflict.later')}</Button>
          <Button kind="primary" isDisabled={!isDone} onPress={decide}>
            {say('conflict.save')}
          </Button>
        </>
      }
    >
      <p>{say('conflict.note', { count: conflicts.length })}</p>
      {conflicts.map((conflict) => (
        <section key={conflict.key} className="chapter-conflict">
          <h3>{placeText(conflict.place, say)}</h3>
          <div className="chapter-conflict-sides">
            <Side title={say('conflict.mine')} text={conflict.mine?.text ?? null} missing={say('conflict.deleted')} />
            <Side title={say('conflict.theirs')} text={conflict.theirs?.text ?? null} missing={say('conflict.deleted')} />
          </div>
          <Segmented
            label={say('conflict.take')}
            labelHidden
            options={conflict.choices.flatMap((choice) =>
              choice === 'own' ? [] : [{ value: choice, text: say(`conflict.take.${choice}`) }],
            )}
            value={chosen[conflict.key] ?? 'none'}
            onChange={(choice) => choice !== 'none' && setChosen({ ...chosen, [conflict.key]: choice })}
          />
        </section>
      ))}
    </Dialog>
  );
}

function Side({ title, text, missing }: { readonly title: string; readonly text: string | null; readonly missing: string }) {
  return (
    <div className="chapter-conflict-side">
      <h4>{title}</h4>
      {text === null ? <p className="quiet">{missing}</p> : <p lang="de">{text}</p>}
    </div>
  );
}

function placeText(place: Conflict['place'], say: Say<ChapterWord>): string {
  switch (place.kind) {
    case 'block':
      return place.under === null ? say('conflict.text') : say('conflict.under', { heading: place.under });
    case 'property': {
      const word = `head.${place.path[0] ?? ''}`;
      return isChapterWord(word) ? say(word) : place.path.join(' ');
    }
    case 'order':
      return say('conflict.order', { what: place.what });
    case 'segment':
      return place.source;
    case 'lines':
    case 'file':
      return say('conflict.text');
  }
}
