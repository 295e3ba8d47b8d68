import { useEffect, useMemo, useRef } from 'react';
import type { Command } from '../../app/commands/command.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import type { Shortcut } from '../../app/commands/shortcut.ts';
import { useWords } from '../../words/use-words.ts';
import { translateWords } from './words.ts';

/** All that a translator does by key, in one table: the keys avoid those of browsers and of typing in any language. */
export const WORK_KEYS = {
  save: 'Mod+Enter',
  draft: 'Mod+Shift+Enter',
  next: 'Alt+ArrowDown',
  previous: 'Alt+ArrowUp',
  insert: 'Alt+Enter',
  copy: 'F8',
  keep: 'F9',
  'send-back': 'F4',
  'note.new': 'F2',
} as const satisfies Readonly<Record<string, Shortcut>>;

export type KeyedAction = keyof typeof WORK_KEYS;

export const KEYED_ACTIONS: readonly KeyedAction[] = Object.keys(WORK_KEYS).filter(hasKey);
/** In the field, Mod+Z and Mod+Y come to these once there is no more typing to take back; elsewhere those keys belong to other fields. */
export type WorkAction = KeyedAction | 'undo' | 'redo' | 'approve.unit';

/** Offers the actions of the room as commands: palette and keys. */
export function useWorkCommands(actions: Readonly<Record<WorkAction, () => void>>): void {
  const say = useWords(translateWords);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const commands = useMemo(
    () =>
      ACTIONS.map((action): Command => ({
        id: `translate.${action}`,
        title: say(action),
        group: say('title'),
        ...(hasKey(action) ? { shortcut: WORK_KEYS[action] } : {}),
        run: () => latest.current[action](),
      })),
    [say],
  );
  useCommands(commands);
}

const ACTIONS: readonly WorkAction[] = [...KEYED_ACTIONS, 'approve.unit', 'undo', 'redo'];

function hasKey(action: string): action is KeyedAction {
  return Object.hasOwn(WORK_KEYS, action);
}
