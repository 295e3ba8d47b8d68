import type { Node } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { readAttributes } from '../document/attributes.ts';
import { typeNamed } from './type-named.ts';

export type ListKind = 'bullets' | 'numbers' | 'checks' | 'steps';

interface PlacedNode {
  readonly node: Node;
  readonly pos: number;
}

/** The innermost list or steps around the selection. */
export function listAround(state: EditorState): PlacedNode | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === 'list' || node.type.name === 'steps') return { node, pos: $from.before(depth) };
  }
  return null;
}

export function kindOfList(list: Node): ListKind {
  if (list.type.name === 'steps') return 'steps';
  if (readAttributes('list', list.attrs).start !== null) return 'numbers';
  return list.firstChild && readAttributes('item', list.firstChild.attrs).checked !== null ? 'checks' : 'bullets';
}

/** Makes a list of this kind of what is selected, turns a list into one, or back into paragraphs when it is one already. */
export function toggleList(kind: ListKind): Command {
  return (state, dispatch, view) => {
    const around = listAround(state);
    if (around === null) return wrap(kind)(state, dispatch, view);
    if (kindOfList(around.node) === kind) return liftListItem(typeNamed(state, 'item'))(state, dispatch);
    dispatch?.(turnInto(state.tr, around, kind, state).scrollIntoView());
    return true;
  };
}

function wrap(kind: ListKind): Command {
  const type = kind === 'steps' ? 'steps' : 'list';
  return (state, dispatch) => {
    const attrs = type === 'list' ? { start: kind === 'numbers' ? 1 : null, loose: false } : null;
    return wrapInList(typeNamed(state, type), attrs)(
      state,
      dispatch &&
        ((tr) => {
          const list = kind === 'checks' ? listAround(state.apply(tr)) : null;
          if (list) checkItems(tr, list, false);
          dispatch(tr.scrollIntoView());
        }),
    );
  };
}

function turnInto(tr: Transaction, { node, pos }: PlacedNode, kind: ListKind, state: EditorState): Transaction {
  const attrs = kind === 'steps' ? null : { start: kind === 'numbers' ? 1 : null, loose: node.attrs['loose'] === true };
  tr.setNodeMarkup(pos, typeNamed(state, kind === 'steps' ? 'steps' : 'list'), attrs);
  return checkItems(tr, { node, pos }, kind === 'checks' ? false : null);
}

function checkItems(tr: Transaction, { node, pos }: PlacedNode, checked: boolean | null): Transaction {
  node.forEach((_item, offset) => tr.setNodeAttribute(pos + 1 + offset, 'checked', checked));
  return tr;
}

/** A new item behind the cursor, with a box to tick where the one before has one. */
export const splitItem: Command = (state, dispatch) => {
  const item = state.selection.$from.node(-1);
  if (state.selection.$from.depth < 2 || item.type.name !== 'item') return false;
  const { checked } = readAttributes('item', item.attrs);
  return splitListItem(typeNamed(state, 'item'), { checked: checked === null ? null : false })(state, dispatch);
};

export const deeper: Command = (state, dispatch) => sinkListItem(typeNamed(state, 'item'))(state, dispatch);
export const higher: Command = (state, dispatch) => liftListItem(typeNamed(state, 'item'))(state, dispatch);
