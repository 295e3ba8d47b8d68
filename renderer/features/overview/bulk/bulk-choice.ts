import type { CallOutput } from '../../../../shared/api/contract.ts';
import type { LanguageTag } from '../../../../shared/model/language.ts';
import { isOpen, openWords, stateOfCell } from '../matrix-rows.ts';
import type { UnitRow } from '../matrix-rows.ts';

/** What can be said of many texts in one language at once. */
export const BULK_ACTIONS = ['give', 'back', 'unwanted', 'wanted'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** A text that an action would change, and what stands beside it. */
export interface BulkRow {
  readonly key: string;
  readonly row: UnitRow;
  /** German words that still want work. */
  readonly words: number;
  /** Who has it. */
  readonly to: string | null;
}

/** The texts for which an action means something: what wants work is given out, what is given out is taken back. */
export function rowsFor({ rows, languages }: CallOutput<'overview.read'>, language: LanguageTag, action: BulkAction): readonly BulkRow[] {
  const index = languages.findIndex(({ tag }) => tag === language);
  return rows.flatMap((row) => {
    const cell = row.cells?.[index];
    const to = row.givenOut[language]?.to ?? null;
    if (cell === undefined || !isMeant[action](stateOfCell(cell), isOpen(cell), to)) return [];
    return [{ key: `${row.kind}/${row.id}`, row, words: openWords(cell), to }];
  });
}

const isMeant: Readonly<Record<BulkAction, (state: ReturnType<typeof stateOfCell>, open: boolean, to: string | null) => boolean>> = {
  give: (_state, open, to) => open && to === null,
  back: (_state, _open, to) => to !== null,
  unwanted: (state) => state !== 'not-wanted',
  wanted: (state) => state === 'not-wanted',
};
