import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { memo, useEffect, useRef } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useWords } from '../../words/use-words.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
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

/** Pixels of a line at the usual size of text; its style says the same in rem. */
const LINE_HEIGHT = 40;

/** Texts by languages. Only the lines in sight are in the page; arrow keys lead from cell to cell. */
export function Matrix({ lines, languages, isCounting }: MatrixProps) {
  const say = useWords(overviewWords);
  const { preferences } = usePreferences();
  const frame = useRef<HTMLDivElement>(null);
  const lineHeight = (LINE_HEIGHT * preferences.textSize) / 100;
  // oxlint-disable-next-line react/incompatible-library -- its functions are used here alone and handed to nothing that is memoised
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    getItemKey: (index) => lines[index]?.key ?? index,
  });
  useEffect(() => virtual.measure(), [virtual, lineHeight]);
  const items = virtual.getVirtualItems();
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  return (
    <div ref={frame} className="matrix-frame" onKeyDown={moveByArrows}>
      <table className="matrix" aria-label={say('matrix')} aria-rowcount={lines.length + 1}>
        <MatrixHead languages={languages} isCounting={isCounting} />
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {items.map(({ index, key }) => {
            const line = lines[index];
            return line && <Line key={String(key)} line={line} index={index} languages={languages} />;
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
  readonly languages: MatrixProps['languages'];
}

/** Drawn once: scrolling changes which lines there are, and none of them. */
const Line = memo(function Line({ line, index, languages }: LineProps) {
  const say = useWords(overviewWords);
  if (line.type === 'part') {
    return (
      <tr className="matrix-part" aria-rowindex={index + 2}>
        <th scope="rowgroup" colSpan={languages.length + 1}>
          {line.title ?? say('part.none')}
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
      {languages.map(({ tag }, at) => (
        <td key={tag}>
          <MatrixCell row={row} language={tag} cell={row.cells?.[at] ?? null} />
        </td>
      ))}
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
