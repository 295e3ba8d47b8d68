import type { CallOutput } from '../../../shared/api/contract.ts';
import { matchesWords } from '../../app/commands/matches-words.ts';

type Overview = CallOutput<'overview.read'>;
export type UnitRow = Overview['rows'][number];
export type Cell = NonNullable<UnitRow['cells']>[number];

/** What the user wants to see of the matrix. */
export interface MatrixView {
  readonly typed: string;
  readonly kind: UnitRow['kind'] | 'all';
  readonly order: 'folder' | 'title' | 'work';
  /** Rows in which something is missing, outdated, a draft or to be reviewed. */
  readonly openOnly: boolean;
}

/** A line of the matrix: the heading of a part, or a unit. */
export type MatrixLine =
  | { readonly type: 'part'; readonly key: string; readonly title: string | null }
  | { readonly type: 'unit'; readonly key: string; readonly row: UnitRow };

export function stateOfCell([state]: Cell): Cell[0] {
  return state;
}

/** Words of German that still want work: none where no translation is wanted. */
export function openWords([state, , , , , words]: Cell): number {
  return state === 'not-wanted' ? 0 : words;
}

/** Whether somebody has to do something there. */
export function isOpen(cell: Cell | undefined): boolean {
  return cell !== undefined && stateOfCell(cell) !== 'current' && stateOfCell(cell) !== 'not-wanted';
}

/** Lines to show, parts with a heading of their own where the order is the folder's. */
export function matrixLines({ rows, parts, counting }: Overview, view: MatrixView): readonly MatrixLine[] {
  const shown = rows.filter((row) => isShown(row, view));
  if (view.order === 'title') return unitLines(shown.toSorted((a, b) => (a.title ?? a.id).localeCompare(b.title ?? b.id, 'de')));
  // While the work is being counted the rows would move under the hand.
  if (view.order === 'work' && counting === null) return unitLines(shown.toSorted((a, b) => workOf(b) - workOf(a)));
  const chapters = new Map(shown.filter(({ kind }) => kind === 'chapter').map((row) => [row.id, row]));
  const grouped = parts.flatMap((part, index): readonly MatrixLine[] => {
    const units = unitLines(part.chapters.flatMap((id) => chapters.get(id) ?? []));
    // What stands before the first part, a greeting, needs no heading.
    const isPlain = parts.length === 1 || (index === 0 && part.title === null);
    return units.length === 0 || isPlain ? units : [{ type: 'part', key: `part-${index}`, title: part.title }, ...units];
  });
  return [...grouped, ...unitLines(shown.filter(({ kind }) => kind !== 'chapter'))];
}

function unitLines(rows: readonly UnitRow[]): readonly MatrixLine[] {
  return rows.map((row) => ({ type: 'unit', key: `${row.kind}/${row.id}`, row }));
}

function isShown(row: UnitRow, { typed, kind, openOnly }: MatrixView): boolean {
  if (kind !== 'all' && row.kind !== kind) return false;
  if (openOnly && row.isCounted && !(row.cells ?? []).some(isOpen)) return false;
  return matchesWords(row.title ?? row.id, typed);
}

function workOf({ cells }: UnitRow): number {
  return (cells ?? []).reduce((sum, cell) => sum + openWords(cell), 0);
}
