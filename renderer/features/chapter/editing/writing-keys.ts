import { Extension } from '@tiptap/core';
import { setBlockType, toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { deeper, higher, splitItem, toggleList } from './list-commands.ts';
import { moveBlock } from './move-block.ts';
import { markNamed, typeNamed } from './type-named.ts';

/** What the keys do while writing; those that word processors have are the same here. */
export const WRITING_COMMANDS = {
  'Mod-b': toggle('strong'),
  'Mod-i': toggle('emphasis'),
  'Mod-Shift-x': toggle('strikethrough'),
  'Mod-Alt-0': (state, dispatch) => setBlockType(typeNamed(state, 'paragraph'))(state, dispatch),
  'Mod-Alt-1': heading(2),
  'Mod-Alt-2': heading(3),
  'Mod-Alt-3': heading(4),
  'Mod-Shift-7': toggleList('numbers'),
  'Mod-Shift-8': toggleList('bullets'),
  'Mod-Shift-9': toggleList('checks'),
  'Alt-ArrowUp': moveBlock('up'),
  'Alt-ArrowDown': moveBlock('down'),
  'Shift-Enter': lineBreak,
  Enter: splitItem,
  Tab: deeper,
  'Shift-Tab': higher,
} as const satisfies Readonly<Record<string, Command>>;

function toggle(mark: string): Command {
  return (state, dispatch) => toggleMark(markNamed(state, mark))(state, dispatch);
}

export function heading(level: number): Command {
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
      Object.entries<Command>(WRITING_COMMANDS).map(([key, command]) => [
        key,
        ({ editor: { state, view } }) => command(state, view.dispatch, view),
      ]),
    ),
});
