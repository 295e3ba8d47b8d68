import type { ReactNode } from 'react';
import type { PrintLine } from '../../../shared/publishing/print-document.ts';
import { byPlace } from '../../ui/by-place.ts';
import { useWords } from '../../words/use-words.ts';
import { Runs } from './print-card.tsx';
import { keptWords } from './words.ts';
import './printed-lines.css';

interface PrintedLinesProps {
  readonly lines: readonly PrintLine[];
  /** What is said before them. */
  readonly children?: ReactNode;
}

/** Times beside the fields in which they are typed, as they will be printed in German. */
export function PrintedLines({ lines, children }: PrintedLinesProps) {
  const say = useWords(keptWords);
  return (
    <div className="printed-lines">
      <p className="field-label">{say('preview')}</p>
      {children}
      <div lang="de">
        {byPlace(lines).map(({ key, item: { lead, runs } }) => (
          <p key={key} className={lead === null ? undefined : 'printed-lines-line'}>
            {lead !== null && (
              <span className="printed-lines-lead">
                <Runs runs={lead} />
              </span>
            )}
            <span>
              <Runs runs={runs} />
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}
