import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { setBlockType, toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import type { Shortcut } from '../../../app/commands/shortcut.ts';
import { deeper, higher, splitItem, toggleList } from './list-commands.ts';
import { moveBlock } from './move-block.ts';
import { markNamed, typeNamed } from './type-named.ts';
import type { WritingAction } from './writing-shortcuts.ts';
import { WRITING_ACTIONS, WRITING_SHORTCUTS } from './writing-shortcuts.ts';

/** What the keys with a name do while writing. */
export const WRITING_COMMANDS: Readonly<Record<WritingAction, Command>> = {
  strong: toggle('strong'),
  emphasis: toggle('emphasis'),
  strikethrough: toggle('strikethrough'),
  paragraph: (state, dispatch) => setBlockType(typeNamed(state, 'paragraph'))(state, dispatch),
  heading2: heading(2),
  heading3: heading(3),
  heading4: heading(4),
  numbers: toggleList('numbers'),
  bullets: toggleList('bullets'),
  checks: toggleList('checks'),
  'block.up': moveBlock('up'),
  'block.down': moveBlock('down'),
};

/** What belongs to typing. */
const TYPING_COMMANDS: Readonly<Record<Shortcut, Command>> = {
  'Shift+Enter': lineBreak,
  Enter: splitItem,
  Tab: deeper,
  'Shift+Tab': higher,
};

function toggle(mark: string): Command {
  return (state, dispatch) => toggleMark(markNamed(state, mark))(state, dispatch);
}

function heading(level: number): Command {
  return (state, dispatch) => setBlockType(typeNamed(state, 'heading'), { level })(state, dispatch);
}

function lineBreak(...[state, dispatch]: Parameters<Command>): boolean {
  if (state.selection.$from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(typeNamed(state, 'break').create()).scrollIntoView());
  return true;
}

export const WritingKeys = Extension.create({
  name: 'writingKeys',
  addKeyboardShortcuts: () =>
    Object.fromEntries(
      [
        ...WRITING_ACTIONS.map((action) => [WRITING_SHORTCUTS[action], WRITING_COMMANDS[action]] as const),
        ...Object.entries(TYPING_COMMANDS),
      ].map(([shortcut, command]) => [
        nameInEditor(shortcut),
        ({ editor: { state, view } }: { readonly editor: Editor }) => command(state, view.dispatch, view),
      ]),
    ),
});

/** "Mod+B" is "Mod-b" to the editor. */
function nameInEditor(shortcut: Shortcut): string {
  return shortcut.replaceAll('+', '-').replace(/-[A-Z]$/, (letter) => letter.toLowerCase());
}
