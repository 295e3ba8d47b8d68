import { Extension } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';

/** Steps that can be taken back: more than anybody makes in a day. */
const DEPTH = 10_000;

/** Undo over the whole session: text, head and switches to the source alike. */
export const Undo = Extension.create({
  name: 'undo',
  addProseMirrorPlugins: () => [history({ depth: DEPTH, newGroupDelay: 500 })],
  addKeyboardShortcuts: () => ({
    'Mod-z': ({ editor }) => undo(editor.state, editor.view.dispatch),
    'Mod-y': ({ editor }) => redo(editor.state, editor.view.dispatch),
    'Shift-Mod-z': ({ editor }) => redo(editor.state, editor.view.dispatch),
  }),
});
