import { Radio, RadioGroup } from 'react-aria-components';
import type { MergeChoice, MergeConflict, MergeSide, Resolution } from '../../../shared/merging/merge-conflict.ts';
import { diffWords } from '../../../shared/translation/diff-words.ts';
import { TextField } from '../../ui/field.tsx';
import { WordDiff } from '../../ui/word-diff.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Saver } from '../presence/use-saver.ts';
import { saverValues } from '../presence/use-saver.ts';
import { usePlaceText } from './use-place-text.ts';
import { conflictWords } from './words.ts';
import './conflict-choice.css';

interface ConflictChoiceProps {
  readonly conflict: MergeConflict;
  readonly by: Saver;
  readonly decision: Resolution | null;
  readonly onDecide: (decision: Resolution) => void;
}

/** One place that two people changed: what it was, what each made of it, and which of them shall hold. */
export function ConflictChoice({ conflict, by, decision, onDecide }: ConflictChoiceProps) {
  const say = useWords(conflictWords);
  const place = usePlaceText()(conflict.place);
  const sides: Readonly<Partial<Record<MergeChoice, MergeSide | null>>> = { mine: conflict.mine, theirs: conflict.theirs };
  const decide = (choice: string): void => {
    if (choice === 'own') onDecide({ choice, text: (conflict.mine ?? conflict.theirs ?? conflict.base)?.source ?? '' });
    else if (choice === 'mine' || choice === 'theirs' || choice === 'both') onDecide({ choice });
  };
  return (
    <section className="conflict" aria-label={place}>
      <h3 className="conflict-place">{place}</h3>
      <RadioGroup aria-label={place} value={decision?.choice ?? null} onChange={decide} className="conflict-sides">
        {conflict.choices.map((choice) => (
          <Radio key={choice} value={choice} className="conflict-side">
            <span className="conflict-who">{say(`choice.${choice}`, saverValues(by))}</span>
            {choice in sides && <Side side={sides[choice] ?? null} base={conflict.base} />}
          </Radio>
        ))}
      </RadioGroup>
      {decision?.choice === 'own' && (
        <TextField
          aria-label={say('choice.own')}
          lines={3}
          value={decision.text}
          onChange={(text) => onDecide({ choice: 'own', text })}
          dir="auto"
        />
      )}
    </section>
  );
}

function Side({ side, base }: { readonly side: MergeSide | null; readonly base: MergeSide | null }) {
  const say = useWords(conflictWords);
  if (side === null) return <em className="quiet">{say('gone')}</em>;
  return (
    <span className="conflict-text" dir="auto">
      {base === null ? side.text : <WordDiff runs={diffWords(base.text, side.text)} />}
    </span>
  );
}
