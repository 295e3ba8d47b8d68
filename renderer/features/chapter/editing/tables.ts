import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { headerFixes, nextCell, previousCell, TABLE_COMMANDS } from './table-commands.ts';

/** Working in tables: cells by Tab, rows and columns by keys, the first row always a header. */
export const Tables = Extension.create({
  name: 'tables',
  priority: 110,
  addProseMirrorPlugins: () => [
    tableEditing(),
    new Plugin({
      appendTransaction: (transactions, _before, state) => (transactions.some(({ docChanged }) => docChanged) ? headerFixes(state) : null),
    }),
  ],
  addKeyboardShortcuts: () => ({
    Tab: ({ editor: { state, view } }) => nextCell(state, view.dispatch, view),
    'Shift-Tab': ({ editor: { state, view } }) => previousCell(state, view.dispatch, view),
    'Mod-Enter': ({ editor: { state, view } }) => TABLE_COMMANDS['row-below'](state, view.dispatch, view),
    'Mod-Shift-Enter': ({ editor: { state, view } }) => TABLE_COMMANDS['column-after'](state, view.dispatch, view),
    'Mod-Backspace': ({ editor: { state, view } }) => TABLE_COMMANDS['row-delete'](state, view.dispatch, view),
    'Mod-Shift-Backspace': ({ editor: { state, view } }) => TABLE_COMMANDS['column-delete'](state, view.dispatch, view),
  }),
});
