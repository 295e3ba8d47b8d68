import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { IsoDate } from '../../../../shared/model/chapter.ts';
import type { LanguageTag } from '../../../../shared/model/language.ts';
import { isLate } from '../../../../shared/translation/is-late.ts';
import { isOpen, openWords, stateOfCell } from '../matrix-rows.ts';
import type { UnitRow } from '../matrix-rows.ts';

/** What can be said of many texts in one language at once. */
export const BULK_ACTIONS = ['give', 'postpone', 'back', 'unwanted', 'wanted'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** A text that an action would change, and what stands beside it. */
export interface BulkRow {
  readonly key: string;
  readonly row: UnitRow;
  /** German words that still want work. */
  readonly words: number;
  /** Who has it. */
  readonly to: string | null;
  /** The day by which it is wanted. */
  readonly due: string | null;
  /** Ticked before anybody ticks something. */
  readonly isOffered: boolean;
}

/**
 * The texts for which an action means something: what wants work is given out, what is given out is taken back. What would take something
 * away is not ticked beforehand, and another day is for those whose day is past.
 */
export function rowsFor(
  { rows, languages }: CallOutput<'overview.read'>,
  language: LanguageTag,
  action: BulkAction,
  day: IsoDate,
): readonly BulkRow[] {
  const index = languages.findIndex(({ tag }) => tag === language);
  return rows.flatMap((row) => {
    const cell = row.cells?.[index];
    const { to = null, due = null } = row.givenOut[language] ?? {};
    if (cell === undefined || !isMeant[action](stateOfCell(cell), isOpen(cell), to)) return [];
    const words = openWords(cell);
    const isOffered = action === 'postpone' ? isLate({ due }, words > 0, day) : action !== 'unwanted';
    return [{ key: `${row.kind}/${row.id}`, row, words, to, due, isOffered }];
  });
}

const isMeant: Readonly<Record<BulkAction, (state: ReturnType<typeof stateOfCell>, open: boolean, to: string | null) => boolean>> = {
  give: (_state, open, to) => open && to === null,
  postpone: (_state, _open, to) => to !== null,
  back: (_state, _open, to) => to !== null,
  unwanted: (state) => state !== 'not-wanted',
  wanted: (state) => state === 'not-wanted',
};
