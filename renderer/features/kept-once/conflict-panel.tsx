import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Resolution } from '../../../shared/merging/merge-conflict.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { placeName } from './place-name.ts';
import { keptWords } from './words.ts';
import './conflict-panel.css';

type Conflict = Extract<CallOutput<'contact.save'>, { outcome: 'conflict' }>['conflicts'][number];
export type Decisions = Record<string, Resolution>;

interface ConflictPanelProps {
  readonly conflicts: readonly Conflict[];
  readonly onDecide: (decisions: Decisions) => void;
  readonly onClose: () => void;
}

/** Two people changed the same field in different ways: what each wrote, side by side, and the choice between them. */
export function ConflictPanel({ conflicts, onDecide, onClose }: ConflictPanelProps) {
  const say = useWords(keptWords);
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const isDecided = conflicts.every(({ key }) => chosen[key] !== undefined);
  return (
    <Banner
      kind="wrong"
      actions={
        <>
          <Button size="small" onPress={onClose}>
            {say('conflict.later')}
          </Button>
          <Button
            size="small"
            kind="primary"
            isDisabled={!isDecided}
            onPress={() => onDecide(Object.fromEntries(conflicts.map(({ key }) => [key, { choice: chosen[key] ?? 'mine' }])))}
          >
            {say('conflict.save')}
          </Button>
        </>
      }
    >
      <p>{say('conflict.text')}</p>
      {conflicts.map(({ key, place, mine, theirs }) => (
        <RadioGroup
          key={key}
          className="kept-conflict"
          aria-label={placeName(place, say)}
          value={chosen[key] ?? null}
          onChange={(value) => setChosen({ ...chosen, [key]: value === 'mine' ? 'mine' : 'theirs' })}
        >
          <span className="kept-conflict-place">{placeName(place, say)}</span>
          <Radio value="mine" className="kept-conflict-side">
            <span className="kept-conflict-whose">{say('conflict.mine')}</span>
            <span lang="de">{mine?.text ?? say('conflict.removed')}</span>
          </Radio>
          <Radio value="theirs" className="kept-conflict-side">
            <span className="kept-conflict-whose">{say('conflict.theirs')}</span>
            <span lang="de">{theirs?.text ?? say('conflict.removed')}</span>
          </Radio>
        </RadioGroup>
      ))}
    </Banner>
  );
}
