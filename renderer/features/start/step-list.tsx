import { Button } from 'react-aria-components';
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
  return (
    <ol className="step-list" aria-label={label}>
      {steps.map((title, index) => (
        <li key={title} aria-current={index === at ? 'step' : undefined}>
          <Button className="step" isDisabled={index > at} onPress={() => onStep(index)}>
            <span className="step-number">{index + 1}</span>
            {title}
          </Button>
        </li>
      ))}
    </ol>
  );
}
