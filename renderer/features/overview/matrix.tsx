import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { columnWidth } from './column-width.ts';
import type { MatrixColumn } from './matrix-cell.tsx';
import { MatrixCell } from './matrix-cell.tsx';
import { MatrixHead } from './matrix-head.tsx';
import type { MatrixLine } from './matrix-rows.ts';
import { UnitTitle } from './unit-title.tsx';
import { overviewWords } from './words.ts';
import './matrix.css';

interface MatrixProps {
  readonly lines: readonly MatrixLine[];
  readonly languages: CallOutput<'overview.read'>['languages'];
  /** What is told of languages is not the whole of it yet. */
  readonly isCounting: boolean;
}

/** Pixels at the usual size of text; the style says the same in rem. */
const LINE_HEIGHT = 40;
const REM = 16;

/** Texts by languages. Only the cells in sight and a few around them are in the page; arrow keys lead from cell to cell. */
export function Matrix({ lines, languages, isCounting }: MatrixProps) {
  const say = useWords(overviewWords);
  const nameOf = useLanguageName();
  const { preferences } = usePreferences();
  const frame = useRef<HTMLDivElement>(null);
  const scale = preferences.textSize / 100;
  const { titles, width, isNarrow } = columnWidth(useWidth(frame) / (REM * scale), languages.length);
  // oxlint-disable-next-line react/incompatible-library -- its functions are used here alone and handed to nothing that is memoised
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE_HEIGHT * scale,
    overscan: 8,
    getItemKey: (index) => lines[index]?.key ?? index,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: languages.length,
    getScrollElement: () => frame.current,
    estimateSize: () => width * REM * scale,
    overscan: 2,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, scale, width]);
  const named = useMemo(() => languages.map(({ tag }) => ({ tag, name: nameOf(tag) })), [languages, nameOf]);
  const inSight = rows.getVirtualItems();
  const [before, after] = [inSight[0]?.start ?? 0, rows.getTotalSize() - (inSight.at(-1)?.end ?? 0)];
  const across = columns.getVirtualItems();
  const [from, to] = [across[0]?.index ?? 0, (across.at(-1)?.index ?? -1) + 1];
  return (
    <div ref={frame} className="matrix-frame" style={{ ['--titles' as string]: `${titles}rem` }} onKeyDown={moveByArrows}>
      <table
        className={isNarrow ? 'matrix matrix-narrow' : 'matrix'}
        style={{ width: `${titles + languages.length * width}rem` }}
        aria-label={say('matrix')}
        aria-rowcount={lines.length + 1}
        aria-colcount={languages.length + 1}
      >
        <MatrixHead languages={languages} isCounting={isCounting} />
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {inSight.map(({ index, key }) => {
            const line = lines[index];
            return line && <Line key={String(key)} line={line} index={index} columns={named} from={from} to={to} isNarrow={isNarrow} />;
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
      {lines.length === 0 && <p className="matrix-nothing quiet">{say('nothing')}</p>}
    </div>
  );
}

interface LineProps {
  readonly line: MatrixLine;
  readonly index: number;
  readonly columns: readonly MatrixColumn[];
  /** The columns that are in the page, as for `slice`. */
  readonly from: number;
  readonly to: number;
  /** Cells have no room for the word behind their number. */
  readonly isNarrow: boolean;
}

/** Drawn once: scrolling down changes which lines there are, and none of them. */
const Line = memo(function Line({ line, index, columns, from, to, isNarrow }: LineProps) {
  const say = useWords(overviewWords);
  if (line.type === 'part') {
    return (
      <tr className="matrix-part" aria-rowindex={index + 2}>
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <span>{line.title ?? say('part.none')}</span>
        </th>
      </tr>
    );
  }
  const { row } = line;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <UnitTitle row={row} />
      </th>
      {from > 0 && <td colSpan={from} aria-hidden="true" />}
      {columns.slice(from, to).map((column, place) => (
        <td key={column.tag} aria-colindex={from + place + 2}>
          <MatrixCell row={row} column={column} cell={row.cells?.[from + place] ?? null} isNarrow={isNarrow} say={say} />
        </td>
      ))}
      {to < columns.length && <td colSpan={columns.length - to} aria-hidden="true" />}
    </tr>
  );
});

/** From cell to cell as in a spreadsheet; Tab goes its usual way. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const cell = event.target instanceof HTMLElement ? event.target.closest('td, th') : null;
  const row = cell?.parentElement;
  if (!cell || !row || event.altKey || event.ctrlKey || event.metaKey) return;
  const at = [...row.children].indexOf(cell);
  const next = {
    ArrowRight: cell.nextElementSibling,
    ArrowLeft: cell.previousElementSibling,
    ArrowDown: rowBeside(row, 'nextElementSibling')?.children[at],
    ArrowUp: rowBeside(row, 'previousElementSibling')?.children[at],
  }[event.key];
  const link = next?.querySelector<HTMLElement>('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

function rowBeside(row: Element, side: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let beside = row[side];
  while (beside && !beside.querySelector('a')) beside = beside[side];
  return beside;
}
