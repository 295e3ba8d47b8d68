import { Hourglass, UserRound } from 'lucide-react';
import { hrefOf } from '../../app/route.ts';
import type { State } from '../../ui/state.tsx';
import { StateSign } from '../../ui/state.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import type { Cell, UnitRow } from './matrix-rows.ts';
import { openWords, stateOfCell } from './matrix-rows.ts';
import { overviewWords } from './words.ts';

const SIGNS: Readonly<Record<Cell[0], State>> = {
  current: 'current',
  'to-review': 'toReview',
  partial: 'partial',
  outdated: 'outdated',
  missing: 'missing',
  'not-wanted': 'notWanted',
};

interface MatrixCellProps {
  readonly row: UnitRow;
  readonly language: string;
  /** null where there is nothing to translate. */
  readonly cell: Cell | null;
}

/** How one text stands in one language: sign, word and number, and the way to the work. */
export function MatrixCell({ row, language, cell }: MatrixCellProps) {
  const say = useWords(overviewWords);
  const nameOf = useLanguageName();
  const href = hrefOf({ room: 'translate', language, unit: `${row.kind}/${row.id}` });
  const name = <span className="unseen">{say('cell', { title: row.title ?? row.id, language: nameOf(language) })} </span>;
  if (!row.isCounted) {
    return (
      <a className="matrix-cell matrix-counting" href={href}>
        <Hourglass size={15} aria-hidden="true" />
        <span className="matrix-word">
          {name}
          {say('counting.short')}
        </span>
      </a>
    );
  }
  if (cell === null) return <span className="matrix-blank">–</span>;
  const state = stateOfCell(cell);
  const words = openWords(cell);
  const given = row.givenOut[language];
  return (
    <a className={`matrix-cell matrix-${state}`} href={href}>
      <StateSign state={SIGNS[state]} size={15} />
      <span className="matrix-word">
        {name}
        {say(`state.${state}`)} {words > 0 && <span className="matrix-count">{say('cell.words', { words })}</span>}
      </span>
      {given && (
        <span className="matrix-given" title={say('cell.given', { to: given.to })}>
          <UserRound size={13} aria-hidden="true" />
          <span className="unseen">{say('cell.given', { to: given.to })}</span>
        </span>
      )}
    </a>
  );
}
