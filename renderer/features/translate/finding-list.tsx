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

/** What a look at both texts shows. Said once there is something to look at: not while a text is begun, not of an empty field. */
export function FindingList({ findings, isTyped, isWarned, row, chipNames }: FindingListProps) {
  const say = useWords(translateWords);
  const isWorthSaying = isWarned || isTyped || row.target !== null || row.former !== null;
  const shown = isWorthSaying ? findings.filter(({ code }) => code !== 'empty' || isWarned) : [];
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
