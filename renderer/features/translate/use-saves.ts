import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { useHost } from '../../app/session/client-context.ts';
import type { Sheet, SheetRow } from './open-rows.ts';
import type { TypedText } from './typed-texts.ts';

export type EntryChange = CallOutput<'translation.save'>['changes'][number];

/** A change of a translation that was made and can be taken back. */
export interface Step {
  readonly unit: UnitRef;
  readonly language: string;
  readonly changes: readonly EntryChange[];
  /** What stood in the field and was not saved before. */
  readonly typed: TypedText | null;
}

/** A change that nobody waits for. */
export interface Order extends Omit<Step, 'changes'> {
  /** The rows as they will be, by hash. */
  readonly expected: ReadonlyMap<string, Expected>;
  readonly run: (client: Client) => Promise<readonly EntryChange[]>;
  readonly onFailure: (failure: unknown) => void;
}

/** What a row will be once its save has arrived. */
type Expected = Pick<SheetRow, 'state' | 'target'>;

export interface Saves {
  /** The rows of a sheet as they will be once everything under way has arrived. */
  readonly expected: (unit: UnitRef, rows: readonly SheetRow[]) => readonly SheetRow[];
  /** The same in the middle of an action, before the page is drawn again. */
  readonly expectedNow: Saves['expected'];
  /** Has something changed without waiting for it; what is changed one after the other arrives in that order. */
  readonly change: (order: Order) => void;
  /** Takes the last change back; null when there was none. `all` is false where somebody else changed the text since. */
  readonly undo: () => Promise<{ readonly step: Step; readonly all: boolean } | null>;
  readonly redo: () => Promise<{ readonly step: Step; readonly all: boolean } | null>;
}

/** Saves that nobody waits for, and the way back over all of this session's. */
export function useSaves(): Saves {
  const { client } = useHost();
  const queries = useQueryClient();
  const [underWay, setUnderWay] = useState<ReadonlyMap<string, Expected>>(new Map());
  const underWayNow = useRef(underWay);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const done = useRef<Step[]>([]);
  const undone = useRef<Step[]>([]);

  const change = useCallback<Saves['change']>(
    ({ unit, language, typed, expected, run, onFailure }) => {
      const keys = new Map([...expected].map(([hash, row]) => [keyOf(unit, hash), row]));
      const set = (next: ReadonlyMap<string, Expected>): void => {
        underWayNow.current = next;
        setUnderWay(next);
      };
      set(new Map([...underWayNow.current, ...keys]));
      const inTurn = async (): Promise<void> => {
        await earlier;
        try {
          const changes = await run(client);
          if (changes.length > 0) done.current.push({ unit, language, changes, typed });
          undone.current = [];
          queries.setQueryData<Sheet | null>(['translation.sheet', { unit, language }], (sheet) => sheet && withChanges(sheet, changes));
        } catch (failure) {
          onFailure(failure);
        }
        set(new Map([...underWayNow.current].filter(([key, row]) => keys.get(key) !== row)));
        void queries.invalidateQueries();
      };
      const earlier = last.current;
      last.current = inTurn();
    },
    [client, queries],
  );

  const takeBack = useCallback(
    (from: typeof done, to: typeof undone) => {
      const earlier = last.current;
      const inTurn = async (): Promise<{ readonly step: Step; readonly all: boolean } | null> => {
        await earlier;
        const step = from.current.pop();
        if (!step) return null;
        const { unit, language, changes } = step;
        const { all } = await client('translation.put-back', { unit, language, changes: [...changes] });
        if (all) to.current.push({ ...step, changes: changes.map(({ hash, before, after }) => ({ hash, before: after, after: before })) });
        // Also where that text is not in sight: what is old there would be taken for saved.
        await queries.invalidateQueries({ queryKey: ['translation.sheet', { unit, language }], refetchType: 'all' });
        await queries.invalidateQueries();
        return { step, all };
      };
      const result = inTurn();
      last.current = settled(result);
      return result;
    },
    [client, queries],
  );

  return useMemo(
    () => ({
      expected: (unit, rows) => rows.map((row) => withExpected(row, underWay.get(keyOf(unit, row.hash)))),
      expectedNow: (unit, rows) => rows.map((row) => withExpected(row, underWayNow.current.get(keyOf(unit, row.hash)))),
      change,
      undo: () => takeBack(done, undone),
      redo: () => takeBack(undone, done),
    }),
    [underWay, change, takeBack],
  );
}

/** What comes after waits for it, however it ends: its failure is told to whoever asked. */
async function settled(work: Promise<unknown>): Promise<void> {
  await Promise.allSettled([work]);
}

function keyOf({ kind, id }: UnitRef, hash: string): string {
  return `${kind}/${id} ${hash}`;
}

function withExpected(row: SheetRow, expected: Expected | undefined): SheetRow {
  return expected ? { ...row, ...expected, former: null } : row;
}

function withChanges(sheet: Sheet, changes: readonly EntryChange[]): Sheet {
  const after = new Map(changes.map((change) => [change.hash, change.after]));
  const rows = sheet.rows.map((row): SheetRow => {
    const stored = after.get(row.hash);
    return stored ? { ...row, stored, state: stored.state, target: stored.target, former: null } : row;
  });
  return { ...sheet, rows };
}
