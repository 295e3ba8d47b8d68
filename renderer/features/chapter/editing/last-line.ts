import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Node, Schema } from '@tiptap/pm/model';

/** A document always ends with a line to write on: below a card or a table there would be no place for the cursor. */
export const LastLine = Extension.create({
  name: 'lastLine',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (_transactions, _before, state) => {
        if (state.doc.lastChild?.isTextblock) return null;
        const paragraph = state.schema.nodes['paragraph']?.create();
        return paragraph ? state.tr.insert(state.doc.content.size, paragraph) : null;
      },
    }),
  ],
});

/** The same for a document that has just been opened, so that opening it is no change. */
export function withLastLine(schema: Schema, doc: Node): Node {
  return doc.lastChild?.isTextblock ? doc : doc.copy(doc.content.addToEnd(schema.node('paragraph')));
}
