import { createContext, useContext } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import { useNoticeable } from './use-noticeable.ts';
import { uiWords } from './words.ts';
import './busy.css';

/** What everything waits for at the moment, where it is known how far that has come. */
export const WaitingFor = createContext<Omit<ProgressProps, 'onCancel'> | null>(null);

/** Says that something is being read, once that takes long enough to be noticed. */
export function Busy({ children }: { readonly children?: string }) {
  const say = useWords(uiWords);
  const waitingFor = useContext(WaitingFor);
  const shown = useNoticeable(true);
  if (shown && waitingFor) {
    return (
      <div className="busy busy-counted">
        <Progress {...waitingFor} />
      </div>
    );
  }
  return (
    <p className="busy" role="status">
      {shown && (
        <>
          <span className="busy-wheel" aria-hidden="true" />
          {children ?? say('loading')}
        </>
      )}
    </p>
  );
}

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** null when nobody knows yet. */
  readonly total: number | null;
  readonly onCancel?: () => void;
}

/** How far long work has come, and a way to stop it. */
export function Progress({ label, done, total, onCancel }: ProgressProps) {
  const say = useWords(uiWords);
  const share = total === null || total === 0 ? 0 : (100 * done) / total;
  return (
    <div className="progress">
      <ProgressBar aria-label={label} value={share} isIndeterminate={total === null} className="progress-bar">
        {({ percentage, valueText }) => (
          <>
            <div className="progress-head">
              <span>{label}</span>
              <span className="progress-value">{valueText}</span>
            </div>
            <div className="progress-track">
              <div className="progress-fill" style={{ width: `${total === null ? 30 : percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {say('cancel')}
        </Button>
      )}
    </div>
  );
}
