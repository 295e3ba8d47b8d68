import { useMemo } from 'react';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import { useCall } from '../../app/session/use-call.ts';
import type { Filter, Outline, SheetRow } from './open-rows.ts';

export interface Doubtful {
  /** The outline with how many texts of each unit are in doubt. */
  readonly outline: Outline;
  /** The rows of a unit, those in doubt marked. */
  readonly mark: (unit: UnitRef, rows: readonly SheetRow[]) => readonly SheetRow[];
  /** Asked, and not known yet. */
  readonly isChecking: boolean;
}

/** Where the checks find something. The whole language is looked through when somebody asks for that, and not before. */
export function useDoubtful(language: string, filter: Filter, outline: Outline): Doubtful {
  const isAsked = filter === 'doubtful';
  const { data, isPending, isError } = useCall('translation.doubtful', { language }, { enabled: isAsked });
  return useMemo(() => {
    const found = new Map((isAsked ? (data?.units ?? []) : []).map(({ unit, segments }) => [unitKey(unit), new Set(segments)]));
    const units = outline.units.map((one) => ({ ...one, doubtful: found.get(unitKey(one.unit))?.size ?? 0 }));
    return {
      outline: isAsked ? { ...outline, units } : outline,
      mark: (unit, rows) => {
        const own = found.get(unitKey(unit));
        return own ? rows.map((row) => (own.has(row.hash) ? { ...row, isDoubtful: true } : row)) : rows;
      },
      isChecking: isAsked && isPending && !isError,
    };
  }, [isAsked, data, isPending, isError, outline]);
}
