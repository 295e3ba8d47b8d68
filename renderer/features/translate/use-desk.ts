import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { unitKey } from '../../../shared/model/workspace.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import type { Route } from '../../app/route.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useCall } from '../../app/session/use-call.ts';
import { slideTo } from '../../app/use-route.ts';
import { isAmong, nextRow, segmentsAmong, unitsAfter } from './open-rows.ts';
import type { Filter, OutlineUnit, Sheet, SheetRow } from './open-rows.ts';
import type { Doubtful } from './use-doubtful.ts';
import type { Saves } from './use-saves.ts';

type Place = Extract<Route, { room: 'translate' }>;

export interface Desk {
  readonly units: readonly OutlineUnit[];
  readonly review: boolean;
  /** The text that is open, and its rows as they will be once all saves have arrived. */
  readonly unit: OutlineUnit | null;
  readonly sheet: Sheet | null | undefined;
  readonly rows: readonly SheetRow[];
  readonly active: SheetRow | null;
  readonly openUnit: (unit: UnitRef) => void;
  readonly openRow: (hash: string) => void;
  /** Goes to the next text that the filter asks for, in this or another unit; `among` are the rows as they are by then. */
  readonly move: (step: 1 | -1) => Promise<boolean>;
  readonly failure: Error | null;
  readonly again: () => void;
}

/** Where the translator is: the unit and the row that the address names, or the first that the filter asks for. */
export function useDesk(language: string, route: Place, filter: Filter, { outline, mark }: Doubtful, saves: Saves): Desk {
  const { client } = useHost();
  const queries = useQueryClient();
  const { units } = outline;
  const unit = useMemo(
    () => units.find((one) => unitKey(one.unit) === route.unit) ?? units.find((one) => segmentsAmong(one, filter) > 0) ?? units[0] ?? null,
    [units, route.unit, filter],
  );
  const asked = unit ?? FIRST;
  const { data: sheet, error, refetch } = useCall('translation.sheet', { unit: asked.unit, language }, { enabled: unit !== null });
  const rows = useMemo(() => mark(asked.unit, saves.expected(asked.unit, sheet?.rows ?? [])), [mark, saves, asked, sheet]);
  // Who opens a text that is done wants to read it; who only enters the room is told that nothing is left.
  const first = nextRow(rows, null, 1, filter) ?? (route.unit === undefined ? null : (rows[0] ?? null));
  const active = rows.find(({ hash }) => hash === route.segment) ?? first;

  const shown = useMemo(() => (route.show === undefined ? {} : { show: route.show }), [route.show]);
  const open = useCallback(
    (to: UnitRef, hash?: string) =>
      slideTo({ room: 'translate', language, unit: unitKey(to), ...(hash === undefined ? {} : { segment: hash }), ...shown }),
    [language, shown],
  );
  // The address names what is open, so that a save that changes what is "first" does not move the desk.
  useEffect(() => {
    if (unit && active && (route.unit !== unitKey(unit.unit) || route.segment !== active.hash)) open(unit.unit, active.hash);
  }, [unit, active, route.unit, route.segment, open]);

  const sheetOf = useCallback(
    (of: UnitRef) =>
      queries.fetchQuery({
        queryKey: ['translation.sheet', { unit: of, language }],
        queryFn: () => client('translation.sheet', { unit: of, language }),
      }),
    [queries, client, language],
  );
  const move = useCallback(
    async (step: 1 | -1) => {
      const here = nextRow(rows, active?.hash ?? null, step, filter);
      if (unit && here) {
        open(unit.unit, here.hash);
        return true;
      }
      for (const other of unitsAfter(units, unit, step)) {
        if (segmentsAmong(other, filter) === 0) continue;
        const there = await sheetOf(other.unit);
        const row = nextRow(mark(other.unit, saves.expectedNow(other.unit, there?.rows ?? [])), null, step, filter);
        if (!row) continue;
        open(other.unit, row.hash);
        return true;
      }
      return false;
    },
    [rows, active, filter, unit, units, open, sheetOf, saves, mark],
  );
  useEffect(() => {
    const next = unitsAfter(units, unit, 1).find((other) => other !== unit && segmentsAmong(other, filter) > 0);
    // Ready before it is asked for; failing, it is asked for then.
    if (next) sheetOf(next.unit).catch(() => null);
  }, [units, unit, filter, sheetOf]);

  return {
    units,
    review: outline.review,
    unit,
    sheet,
    rows,
    active,
    openUnit: useCallback((to) => open(to), [open]),
    openRow: useCallback((hash) => unit && open(unit.unit, hash), [open, unit]),
    move,
    failure: error,
    again: () => void refetch(),
  };
}

/** Never asked for: a question has to have an input. */
const FIRST = { unit: { kind: 'chapter', id: 'none' } } as const;

/** Whether anything in the outline or in the open rows is left of what the filter asks for. */
export function isAnythingLeft({ units, unit, rows }: Pick<Desk, 'units' | 'unit' | 'rows'>, filter: Filter): boolean {
  return units.some((one) => one !== unit && segmentsAmong(one, filter) > 0) || rows.some((row) => isAmong(row, filter));
}
