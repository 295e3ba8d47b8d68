import { TriangleAlert } from 'lucide-react';
import type { TargetFinding } from '../../../shared/translation/check-target.ts';
import { useWords } from '../../words/use-words.ts';
import { findingSentence } from './finding-words.ts';
import type { Sheet, SheetRow } from './open-rows.ts';
import { translateWords } from './words.ts';

interface FindingListProps {
  readonly findings: readonly TargetFinding[];
  readonly isTyped: boolean;
  readonly isWarned: boolean;
  readonly row: SheetRow;
  readonly chipNames: Sheet['chipNames'];
}

/** What a sentence may lack as long as it is being written. */
const LACKING: ReadonlySet<TargetFinding['code']> = new Set(['chips-missing', 'numbers', 'ending', 'not-bold', 'term-missing']);

/** What a look at both texts shows. Said once there is something to look at: not of an empty field, nor of what a sentence lacks before its end. */
export function FindingList({ findings, isTyped, isWarned, row, chipNames }: FindingListProps) {
  const say = useWords(translateWords);
  const isWorthSaying = isWarned || isTyped || row.target !== null || row.former !== null;
  const isBegun = isTyped && !isWarned && row.target === null && row.former === null && findings.some(({ code }) => code === 'ending');
  const shown = isWorthSaying ? findings.filter(({ code }) => (code !== 'empty' || isWarned) && !(isBegun && LACKING.has(code))) : [];
  return (
    <div id="translation-findings" className="findings" role="status">
      {shown.length > 0 && (
        <ul>
          {shown.map((finding) => (
            <li key={finding.code}>
              <TriangleAlert size={15} aria-hidden="true" />
              {findingSentence(finding, chipNames, say)}
            </li>
          ))}
        </ul>
      )}
      {isWarned && <p className="findings-warning">{say('save.missing')}</p>}
    </div>
  );
}
