import { NodeSelection, Selection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';

/** Puts the cursor to a place of the text and brings it into sight. */
export function goToPlace(editor: Editor, pos: number): void {
  const { state } = editor;
  const node = state.doc.nodeAt(pos);
  const selection = node?.isAtom
    ? NodeSelection.create(state.doc, pos)
    : Selection.near(state.doc.resolve(Math.min(pos + 1, state.doc.content.size)));
  editor.view.dispatch(state.tr.setSelection(selection));
  editor.view.focus();
  // Set to the upper part of the view: what follows is what one wants to read.
  const dom = editor.view.nodeDOM(pos);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' });
}
