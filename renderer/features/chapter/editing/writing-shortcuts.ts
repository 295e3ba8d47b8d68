import type { Shortcut } from '../../../app/commands/shortcut.ts';

/**
 * The keys for what is done to a text: the one table for the editor, its toolbar, the palette and the list of all keys. None has Mod
 * with Alt: that is AltGr on Windows, where a German keyboard types ², ³ and } with it.
 */
export const WRITING_SHORTCUTS = {
  strong: 'Mod+B',
  emphasis: 'Mod+I',
  strikethrough: 'Mod+Shift+X',
  paragraph: 'Alt+Shift+0',
  heading2: 'Alt+Shift+1',
  heading3: 'Alt+Shift+2',
  heading4: 'Alt+Shift+3',
  numbers: 'Mod+Shift+7',
  bullets: 'Mod+Shift+8',
  checks: 'Mod+Shift+9',
  'block.up': 'Alt+ArrowUp',
  'block.down': 'Alt+ArrowDown',
} as const satisfies Readonly<Record<string, Shortcut>>;

export type WritingAction = keyof typeof WRITING_SHORTCUTS;

export const WRITING_ACTIONS: readonly WritingAction[] = Object.keys(WRITING_SHORTCUTS).filter(isWritingAction);

export function isWritingAction(id: string): id is WritingAction {
  return Object.hasOwn(WRITING_SHORTCUTS, id);
}
