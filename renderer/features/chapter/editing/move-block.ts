import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model';
import type { Command, EditorState, Selection } from '@tiptap/pm/state';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** A block that can be moved: an item within its list, else whatever stands among other blocks. */
interface Movable {
  readonly node: Node;
  readonly pos: number;
  readonly parent: Node;
  readonly index: number;
  /** How deep its parent lies. */
  readonly depth: number;
}

/** Moves the block in which the cursor stands past its neighbour; out of a box or quote at its edge. */
export function moveBlock(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const block = blockAt(state.selection);
    if (!block) return false;
    const neighbour = block.parent.maybeChild(block.index + (direction === 'up' ? -1 : 1));
    if (neighbour) return swap(state, block, neighbour, direction, dispatch);
    return leave(state, block, direction, dispatch);
  };
}

/** The innermost block around a selection that has a place of its own among others. */
export function blockAt(selection: Selection): Movable | null {
  const { $from } = selection;
  if (selection instanceof NodeSelection && selection.node.isBlock) return movable($from, $from.depth);
  for (let depth = $from.depth - 1; depth >= 0; depth--) {
    const parent = $from.node(depth);
    const { name } = parent.type;
    if (name === 'item' || name === 'row' || name === 'table') continue;
    return movable($from, depth);
  }
  return null;
}

function movable($pos: ResolvedPos, depth: number): Movable | null {
  const parent = $pos.node(depth);
  const index = $pos.index(depth);
  const node = parent.maybeChild(index);
  return node ? { node, pos: $pos.posAtIndex(index, depth), parent, index, depth } : null;
}

type Dispatch = Parameters<Command>[1];

function swap(state: EditorState, block: Movable, neighbour: Node, direction: 'up' | 'down', dispatch: Dispatch): boolean {
  const first = direction === 'up' ? block.pos - neighbour.nodeSize : block.pos;
  const pair = direction === 'up' ? [block.node, neighbour] : [neighbour, block.node];
  const shift = direction === 'up' ? -neighbour.nodeSize : neighbour.nodeSize;
  const tr = state.tr.replaceWith(first, first + block.node.nodeSize + neighbour.nodeSize, Fragment.from(pair));
  dispatch?.(tr.setSelection(shifted(state, tr.doc, shift)).scrollIntoView());
  return true;
}

function shifted({ selection }: EditorState, doc: Node, shift: number): Selection {
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, selection.from + shift);
  return TextSelection.between(doc.resolve(selection.anchor + shift), doc.resolve(selection.head + shift));
}

/** Out of a box, a quote, or a block for some languages; an item stays in its list. */
function leave(state: EditorState, block: Movable, direction: 'up' | 'down', dispatch: Dispatch): boolean {
  if (block.depth === 0 || block.node.type.name === 'item' || block.parent.childCount < 2) return false;
  const $inside = state.doc.resolve(block.pos);
  const outer = direction === 'up' ? $inside.before(block.depth) : $inside.after(block.depth);
  const tr = state.tr.delete(block.pos, block.pos + block.node.nodeSize);
  const target = tr.mapping.map(outer, direction === 'up' ? -1 : 1);
  tr.insert(target, block.node);
  const shift = target - block.pos;
  dispatch?.(tr.setSelection(shifted(state, tr.doc, shift)).scrollIntoView());
  return true;
}
