import type { CallOutput } from '../../../shared/api/contract.ts';
import type { State } from '../../ui/state.tsx';

export type OutlineUnit = CallOutput<'translation.outline'>['units'][number] & {
  /** Texts at which the checks find something, where that was asked. */
  readonly doubtful?: number;
};
export type Outline = Omit<CallOutput<'translation.outline'>, 'units'> & { readonly units: readonly OutlineUnit[] };
export type Sheet = NonNullable<CallOutput<'translation.sheet'>>;
export type SheetRow = Sheet['rows'][number] & { readonly isDoubtful?: boolean };

/** Which texts a translator goes through. open = all that is not done; given = the same in what is given out; review = done, and waiting for a second
 * person; noted = of which something is asked; doubtful = at which the checks find something. */
export const FILTERS = ['open', 'missing', 'outdated', 'draft', 'given', 'review', 'noted', 'doubtful', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

type Stored = SheetRow['state'];

const OPEN = ['missing', 'outdated', 'draft'] as const satisfies readonly Stored[];

const STATES_OF: Readonly<Record<Exclude<Filter, 'noted' | 'doubtful'>, readonly Stored[]>> = {
  open: OPEN,
  missing: ['missing'],
  outdated: ['outdated'],
  draft: ['draft'],
  given: OPEN,
  review: ['translated'],
  all: ['missing', 'outdated', 'draft', 'translated', 'approved'],
};

export function isAmong({ state, notes, isDoubtful }: SheetRow, filter: Filter): boolean {
  if (filter === 'doubtful') return isDoubtful ?? false;
  return filter === 'noted' ? openNotes(notes) > 0 : STATES_OF[filter].includes(state);
}

/** Notes that nobody settled. */
export function openNotes(notes: SheetRow['notes']): number {
  return notes.filter(({ done }) => done !== true).length;
}

type Counted = Pick<OutlineUnit, 'amounts' | 'givenOut' | 'notes' | 'doubtful'>;

/** What is left of a text, or of all texts, for a filter: words of German, or notes, or texts in doubt. */
export function leftAmong(unit: Counted, filter: Filter): number {
  return amountAmong(unit, filter, 'words');
}

export function segmentsAmong(unit: Counted, filter: Filter): number {
  return amountAmong(unit, filter, 'segments');
}

function amountAmong({ amounts, givenOut, notes, doubtful = 0 }: Counted, filter: Filter, part: 'words' | 'segments'): number {
  if (filter === 'doubtful') return doubtful;
  if (filter === 'noted') return notes;
  if (filter === 'given' && givenOut === null) return 0;
  return STATES_OF[filter].reduce((sum, state) => sum + amounts[state][part], 0);
}

/** The state as it is shown: a translated text is done, except where the language wants a second person to say so. */
export function shownState(state: Stored, review: boolean): State {
  switch (state) {
    case 'translated':
      return review ? 'toReview' : 'current';
    case 'approved':
      return 'current';
    case 'missing':
    case 'outdated':
    case 'draft':
      return state;
  }
}

/** The next row that the filter asks for, in either direction; null at the end of the sheet. `from` null = from outside. */
export function nextRow(rows: readonly SheetRow[], from: string | null, step: 1 | -1, filter: Filter): SheetRow | null {
  const start = from === null ? (step === 1 ? -1 : rows.length) : rows.findIndex(({ hash }) => hash === from);
  for (let at = start + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row && isAmong(row, filter)) return row;
  }
  return null;
}

/** The other texts in the order in which one comes to them, round to the beginning, the first last. */
export function unitsAfter(units: readonly OutlineUnit[], from: OutlineUnit | null, step: 1 | -1): readonly OutlineUnit[] {
  const at = from ? units.indexOf(from) : -1;
  const turned =
    step === 1
      ? [...units.slice(at + 1), ...units.slice(0, at + 1)]
      : [...units.slice(0, Math.max(at, 0)).toReversed(), ...units.slice(Math.max(at, 0)).toReversed()];
  return turned;
}
