import { Extension } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';

/** Steps that can be taken back: more than anybody makes in a day. */
const DEPTH = 10_000;
/** Milliseconds after which typing on is another step. */
const PAUSE = 500;

let typing = { field: '', at: 0, id: 0 };

/**
 * What is typed into one field of the head without a pause is one step, as in the text. The history sees no place that such changes
 * share, but takes what belongs to one composition together.
 */
export function asTyped(tr: Transaction, field: string): Transaction {
  const goesOn = typing.field === field && tr.time - typing.at < PAUSE;
  typing = { field, at: tr.time, id: goesOn ? typing.id : typing.id + 1 };
  return tr.setMeta('composition', `head ${typing.id}`);
}

/** Undo over the whole session: text, head and switches to the source alike. */
export const Undo = Extension.create({
  name: 'undo',
  addProseMirrorPlugins: () => [history({ depth: DEPTH, newGroupDelay: PAUSE })],
  addKeyboardShortcuts: () => ({
    'Mod-z': ({ editor }) => undo(editor.state, editor.view.dispatch),
    'Mod-y': ({ editor }) => redo(editor.state, editor.view.dispatch),
    'Shift-Mod-z': ({ editor }) => redo(editor.state, editor.view.dispatch),
  }),
});
