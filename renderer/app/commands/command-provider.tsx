import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react';
import type { Command } from './command.ts';
import { commandOfKey } from './command.ts';

interface CommandTable {
  /** In the order in which the rooms brought them; those of the room in sight come last and win a shortcut. */
  readonly commands: readonly Command[];
  readonly bring: (owner: string, commands: readonly Command[] | null) => void;
}

const CommandContext = createContext<CommandTable | null>(null);

/** The one table of commands: palette, keys, menus and the list of shortcuts read it. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const [byOwner, setByOwner] = useState<ReadonlyMap<string, readonly Command[]>>(new Map());
  const commands = useMemo(() => [...byOwner.values()].flat(), [byOwner]);
  const bring = useCallback<CommandTable['bring']>(
    (owner, brought) =>
      setByOwner((before) => {
        const after = new Map(before);
        if (brought === null) after.delete(owner);
        else after.set(owner, brought);
        return after;
      }),
    [],
  );
  const table = useMemo<CommandTable>(() => ({ commands, bring }), [commands, bring]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const found = commandOfKey(commands, event);
      if (!found) return;
      event.preventDefault();
      // A dialog is answered before anything behind it goes on.
      const isAsked = event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]') !== null;
      if (!isAsked) found.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [commands]);
  return <CommandContext value={table}>{children}</CommandContext>;
}

export function useCommandTable(): CommandTable {
  const table = useContext(CommandContext);
  if (!table) throw new Error('Rendered outside of the desk');
  return table;
}

/** Offers commands for as long as the component is there. Keep the list stable (`useMemo`): each new one is taken in anew. */
export function useCommands(commands: readonly Command[]): void {
  const { bring } = useCommandTable();
  const owner = useId();
  useEffect(() => {
    bring(owner, commands);
    return () => bring(owner, null);
  }, [bring, owner, commands]);
}
