import type { Node } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { typeNamed } from './type-named.ts';

/** Puts a block where the cursor is: in place of an empty paragraph, else below the block with the cursor. */
export function insertBlock(make: (state: EditorState) => Node): Command {
  return (state, dispatch) => {
    const place = placeForBlock(state);
    if (!place) return false;
    const node = make(state);
    const tr = state.tr.replaceWith(place.from, place.to, node);
    dispatch?.(withCursorIn(tr, node, place.from, state).scrollIntoView());
    return true;
  };
}

/** The range that a new block takes. */
export function placeForBlock(state: EditorState): { readonly from: number; readonly to: number } | null {
  const { selection } = state;
  const { $from, $to } = selection;
  if (selection instanceof NodeSelection && selection.node.isBlock) return { from: selection.to, to: selection.to };
  for (let depth = $from.depth - 1; depth >= 0; depth--) {
    const parent = $from.node(depth);
    if (!parent.type.contentMatch.matchType(typeNamed(state, 'paragraph'))) continue;
    const child = parent.child($from.index(depth));
    const isEmpty = child.type.name === 'paragraph' && child.content.size === 0;
    return isEmpty
      ? { from: $from.before(depth + 1), to: $from.after(depth + 1) }
      : { from: $to.after(depth + 1), to: $to.after(depth + 1) };
  }
  return null;
}

/** Into the first text of the block, or behind a block that has none; there is always a line to go on writing. */
function withCursorIn(tr: Transaction, node: Node, pos: number, state: EditorState): Transaction {
  if (!node.isAtom && node.content.size > 0) return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1)));
  const after = pos + node.nodeSize;
  const $after = tr.doc.resolve(after);
  if ($after.nodeAfter === null) tr.insert(after, typeNamed(state, 'paragraph').create());
  return tr.setSelection(TextSelection.near(tr.doc.resolve(after)));
}

/** Puts something into the line, in place of the selected text. */
export function insertInline(make: (state: EditorState) => Node): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    dispatch?.(state.tr.replaceSelectionWith(make(state), true).scrollIntoView());
    return true;
  };
}

/** A box, or another block around what is selected; around an empty paragraph where nothing is. */
export function wrapIn(name: 'box' | 'only' | 'quote', attrs: Readonly<Record<string, unknown>> | null): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to);
    const type = typeNamed(state, name);
    if (!range || !range.parent.type.contentMatch.matchType(type)) return false;
    dispatch?.(state.tr.wrap(range, [{ type, attrs }]).scrollIntoView());
    return true;
  };
}
