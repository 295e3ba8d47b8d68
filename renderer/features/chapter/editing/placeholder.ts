import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Says in an empty line what can be done there. The words are shown by CSS from an attribute and are no part of the text. */
export const Placeholder = Extension.create<{ words: { readonly placeholder: string } }>({
  name: 'placeholder',
  addOptions: () => ({ words: { placeholder: '' } }),
  addProseMirrorPlugins() {
    const { words } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc, selection }) => {
            const { $from, empty } = selection;
            if (!empty || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return null;
            const line = Decoration.node($from.before(), $from.after(), { class: 'empty-line', 'data-placeholder': words.placeholder });
            return DecorationSet.create(doc, [line]);
          },
        },
      }),
    ];
  },
});
