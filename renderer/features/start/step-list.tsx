import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { startWords } from './words.ts';
import './step-list.css';

interface StepListProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** From 0. Those before it can be gone back to. */
  readonly at: number;
  readonly onStep: (step: number) => void;
}

/** Where one is in a task of several steps. */
export function StepList({ label, steps, at, onStep }: StepListProps) {
  const say = useWords(startWords);
  return (
    <ol className="step-list" aria-label={label}>
      {steps.map((title, index) => (
        <li key={title} aria-current={index === at ? 'step' : undefined}>
          <Button className="step" isDisabled={index > at} onPress={() => onStep(index)}>
            <span className="step-number">{index < at ? <Check size={15} aria-hidden="true" /> : index + 1}</span>
            {title}
            {index < at && <span className="unseen">{say('step.done')}</span>}
          </Button>
        </li>
      ))}
    </ol>
  );
}
