import { Save } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useCommands } from '../../app/commands/command-provider.tsx';

/** Mod+S saves what the room holds, for as long as there is something to save. */
export function useSaveCommand(title: string, group: string, onSave: () => void, enabled: boolean): void {
  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  useCommands(
    useMemo(
      () => [{ id: 'room.save', title, group, shortcut: 'Mod+S', icon: Save, enabled, run: () => latest.current() }],
      [title, group, enabled],
    ),
  );
}
