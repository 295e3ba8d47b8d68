import { getMarkRange } from '@tiptap/core';
import type { Editor } from '@tiptap/react';
import { insertBlock, insertInline, wrapIn } from '../editing/insert-block.ts';
import { markNamed, typeNamed } from '../editing/type-named.ts';
import type { AttributesOf } from '../document/attributes.ts';
import { readAttributes } from '../document/attributes.ts';

type Card = 'contact' | 'offers' | 'qr';
type Piece = 'fact' | 'image';

/** Changes what stands at a place of the text; false when there is nothing of that kind (any more). */
function changeAt(editor: Editor, at: number | null, name: string, attrs: object): boolean {
  if (at === null || editor.state.doc.nodeAt(at)?.type.name !== name) return false;
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, null, { ...attrs }));
  return true;
}

export function putBlock<Name extends Card>(editor: Editor, name: Name, attrs: AttributesOf<Name>, at: number | null): void {
  if (changeAt(editor, at, name, attrs)) return;
  insertBlock((state) => typeNamed(state, name).create({ ...attrs }))(editor.state, editor.view.dispatch);
}

export function putInline<Name extends Piece>(editor: Editor, name: Name, attrs: AttributesOf<Name>, at: number | null): void {
  if (changeAt(editor, at, name, attrs)) return;
  insertInline((state) => typeNamed(state, name).create({ ...attrs }))(editor.state, editor.view.dispatch);
}

export function putOnly(editor: Editor, languages: readonly string[], at: number | null): void {
  if (changeAt(editor, at, 'only', { languages })) return;
  wrapIn('only', { languages })(editor.state, editor.view.dispatch);
}

export type LinkTarget = AttributesOf<'link'>['target'];

/** The link around the cursor, with the words that it covers; of selected words, those alone. */
export function linkAtCursor(editor: Editor): { readonly from: number; readonly to: number; readonly target: LinkTarget } | null {
  const { doc, selection } = editor.state;
  const type = markNamed(editor.state, 'link');
  const range = getMarkRange(selection.$from, type);
  const mark = range && doc.nodeAt(range.from)?.marks.find((one) => one.type === type);
  if (!range || !mark) return null;
  const { from, to } = selection.empty ? range : selection;
  return { from, to, target: readAttributes('link', mark.attrs).target };
}

/** Makes a link of the selected words, or changes the one there; without either, its own words are put in. */
export function putLink(editor: Editor, target: LinkTarget, words: string): void {
  const { state, view } = editor;
  const { from, to } = linkAtCursor(editor) ?? state.selection;
  const mark = markNamed(state, 'link').create({ target, title: null, depth: null, part: 0 });
  if (from < to) {
    view.dispatch(state.tr.removeMark(from, to, mark.type).addMark(from, to, mark));
    return;
  }
  view.dispatch(
    state.tr
      .insert(from, state.schema.text(words, [mark]))
      .removeStoredMark(mark.type)
      .scrollIntoView(),
  );
}

export function removeLink(editor: Editor): void {
  const found = linkAtCursor(editor);
  if (found) editor.view.dispatch(editor.state.tr.removeMark(found.from, found.to, markNamed(editor.state, 'link')));
}
