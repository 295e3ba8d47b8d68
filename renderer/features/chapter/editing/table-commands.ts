import type { Node } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  findTable,
  goToNextCell,
  isInTable,
  selectedRect,
} from '@tiptap/pm/tables';
import { typeNamed } from './type-named.ts';

export type TableAction =
  | 'row-above'
  | 'row-below'
  | 'row-delete'
  | 'column-before'
  | 'column-after'
  | 'column-delete'
  | 'align-left'
  | 'align-center'
  | 'align-right'
  | 'delete';

export const TABLE_COMMANDS: Readonly<Record<TableAction, Command>> = {
  'row-above': addRowBefore,
  'row-below': addRowAfter,
  'row-delete': deleteRow,
  'column-before': addColumnBefore,
  'column-after': addColumnAfter,
  'column-delete': deleteColumn,
  'align-left': align(null),
  'align-center': align('center'),
  'align-right': align('right'),
  delete: deleteTable,
};

/** The cursor into the next cell; behind the last one into a new row, as word processors do. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch, view)) return true;
  if (!view || !dispatch) return true;
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, dispatch, view);
};
export const previousCell: Command = goToNextCell(-1);

function align(side: 'left' | 'center' | 'right' | null): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { map, tableStart, left, right } = selectedRect(state);
    const tr = state.tr;
    for (let row = 0; row < map.height; row++) {
      for (let column = left; column < right; column++) {
        const cell = map.map[row * map.width + column];
        if (cell !== undefined) tr.setNodeAttribute(tableStart + cell, 'align', side);
      }
    }
    dispatch?.(tr);
    return true;
  };
}

/** A table of empty cells in place of an empty paragraph, or below the block with the cursor. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const cells = (type: 'headerCell' | 'cell'): Node[] => Array.from({ length: columns }, () => typeNamed(state, type).create());
    const table = typeNamed(state, 'table').create(
      null,
      Array.from({ length: rows }, (_, row) => typeNamed(state, 'row').create(null, cells(row === 0 ? 'headerCell' : 'cell'))),
    );
    const tr = state.tr.replaceSelectionWith(table);
    const start = findTable(tr.doc.resolve(tr.selection.from))?.start ?? firstInside(tr, table);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(start))).scrollIntoView());
    return true;
  };
}

function firstInside(tr: Transaction, table: Node): number {
  let found = tr.selection.from;
  tr.doc.descendants((node, pos) => {
    if (node === table) found = pos + 1;
    return node !== table;
  });
  return found;
}

/** Which kinds of cell stand where they do not belong: the first row is the header, and no other. */
export function headerFixes(state: EditorState): Transaction | null {
  const tr = state.tr;
  state.doc.descendants((node, pos) => {
    if (node.type.name !== 'table') return !node.isTextblock;
    node.forEach((row, rowOffset, rowIndex) => {
      const wanted = typeNamed(state, rowIndex === 0 ? 'headerCell' : 'cell');
      row.forEach((cell, cellOffset) => {
        if (cell.type !== wanted) tr.setNodeMarkup(pos + 1 + rowOffset + 1 + cellOffset, wanted, cell.attrs);
      });
    });
    return false;
  });
  return tr.docChanged ? tr : null;
}
