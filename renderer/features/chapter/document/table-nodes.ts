import type { Attributes } from '@tiptap/core';
import { Extension, Node } from '@tiptap/core';
import { editorAttributes } from './attributes.ts';

const ROLES: Readonly<Record<string, string>> = { table: 'table', row: 'row', headerCell: 'header_cell', cell: 'cell' };

/** The functions for tables find their nodes by role. */
const tableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: ({ name }) => ({ tableRole: ROLES[name] }),
});

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'row+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { class: 'table-frame' }, ['table', ['tbody', 0]]],
});

const row = Node.create({
  name: 'row',
  content: '(headerCell | cell)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** Cells hold running text alone and never span: the last three are what the functions for tables want to read. */
function cellAttributes(): Attributes {
  const fixed = { rendered: false, parseHTML: () => 1 };
  return {
    ...editorAttributes('cell', { align: null }),
    colspan: { ...fixed, default: 1 },
    rowspan: { ...fixed, default: 1 },
    colwidth: { default: null, rendered: false },
  };
}

const headerCell = Node.create({
  name: 'headerCell',
  content: 'inline*',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', { ...HTMLAttributes, scope: 'col' }, 0],
});

const cell = Node.create({
  name: 'cell',
  content: 'inline*',
  isolating: true,
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

export const TABLE_NODES = [tableRoles, table, row, headerCell, cell];
