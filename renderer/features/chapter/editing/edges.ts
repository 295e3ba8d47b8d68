import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';

/** Where a dragged block would land, and a cursor between two blocks that have no text. */
export const Edges = Extension.create({
  name: 'edges',
  addProseMirrorPlugins: () => [dropCursor({ width: 3, color: false, class: 'drop-cursor' }), gapCursor()],
});
