import { ClockAlert, UserRound } from 'lucide-react';
import { memo } from 'react';
import { today } from '../../../shared/app/today.ts';
import { isLate } from '../../../shared/translation/is-late.ts';
import { hrefOf } from '../../app/route.ts';
import type { State } from '../../ui/state.tsx';
import { StateSign } from '../../ui/state.tsx';
import type { Say } from '../../words/catalogue.ts';
import type { Cell, UnitRow } from './matrix-rows.ts';
import { openWords, stateOfCell } from './matrix-rows.ts';
import type { overviewWords } from './words.ts';

const SIGNS: Readonly<Record<Cell[0], State>> = {
  current: 'current',
  'to-review': 'toReview',
  partial: 'partial',
  outdated: 'outdated',
  missing: 'missing',
  'not-wanted': 'notWanted',
};

/** A language as it stands above its cells. */
export interface MatrixColumn {
  readonly tag: string;
  readonly name: string;
}

interface MatrixCellProps {
  readonly row: UnitRow;
  readonly column: MatrixColumn;
  /** null where there is nothing to translate. */
  readonly cell: Cell | null;
  readonly isNarrow: boolean;
  readonly say: Say<keyof typeof overviewWords.de>;
}

/**
 * How one text stands in one language: sign, word and number, and the way to the work. Hundreds come into sight with each turn of the
 * wheel: few elements, none that lies out of its place, no hooks.
 */
export const MatrixCell = memo(function MatrixCell({ row, column, cell, isNarrow, say }: MatrixCellProps) {
  const href = hrefOf({ room: 'translate', language: column.tag, unit: `${row.kind}/${row.id}`, ...(cell && shownFor(cell)) });
  const name = say('cell', { title: row.title ?? row.id, language: column.name });
  if (!row.isCounted) {
    const counting = say('counting.short');
    return (
      <a className="matrix-cell matrix-counting" href={href} aria-label={`${name} ${counting}`}>
        <span className="state-sign matrix-hourglass" aria-hidden="true" />
        {counting}
      </a>
    );
  }
  if (cell === null) return <span className="matrix-blank">–</span>;
  const state = stateOfCell(cell);
  const word = say(`state.${state}`);
  const words = openWords(cell);
  const count = words > 0 ? say('cell.words', { words }) : null;
  const givenOut = row.givenOut[column.tag];
  const isOverdue = isLate(givenOut, words > 0, today());
  const given = givenOut ? sayGiven(say, givenOut, isOverdue) : null;
  return (
    <a className={`matrix-cell matrix-${state}`} href={href} aria-label={[name, word, count, given].filter(Boolean).join(' ')}>
      <StateSign state={SIGNS[state]} />
      <span className="matrix-word">
        {word}{' '}
        {(count !== null || given !== null) && (
          <span className="matrix-count">
            {isNarrow && count !== null ? say('cell.number', { words }) : count}
            {given !== null && (
              <span className={isOverdue ? 'matrix-given matrix-late' : 'matrix-given'} title={given}>
                {isOverdue ? <ClockAlert size={13} aria-hidden="true" /> : <UserRound size={13} aria-hidden="true" />}
              </span>
            )}
          </span>
        )}
      </span>
    </a>
  );
});

/** Of which texts this is one, so that going on from it goes through its like; nothing where one only reads. */
function shownFor(cell: Cell): { readonly show?: string } {
  const [state, , , , toReview] = cell;
  if (state === 'current' || state === 'not-wanted') return {};
  return { show: state === 'to-review' && toReview > 0 ? 'review' : 'open' };
}

function sayGiven(say: MatrixCellProps['say'], { to, due }: NonNullable<UnitRow['givenOut'][string]>, isOverdue: boolean): string {
  if (due === null) return say('cell.given', { to });
  return say(isOverdue ? 'cell.given-late' : 'cell.given-until', { to, due: new Date(`${due}T12:00`) });
}
