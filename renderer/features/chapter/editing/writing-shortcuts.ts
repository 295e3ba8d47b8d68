import type { Shortcut } from '../../../app/commands/shortcut.ts';

/** The keys for what is done to a text, as word processors have them: the one table for the editor, its toolbar, the palette and the list of all keys. */
export const WRITING_SHORTCUTS = {
  strong: 'Mod+B',
  emphasis: 'Mod+I',
  strikethrough: 'Mod+Shift+X',
  paragraph: 'Mod+Alt+0',
  heading2: 'Mod+Alt+1',
  heading3: 'Mod+Alt+2',
  heading4: 'Mod+Alt+3',
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
