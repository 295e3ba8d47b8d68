import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * React, before it draws anything anywhere, walks the whole of a focused contenteditable to note where its selection is: in a long
 * chapter that costs more than the key. ProseMirror keeps the selection itself, so the text does not tell React what it is; browsers
 * and screen readers go by the attribute.
 */
export const OwnSelection = Extension.create({
  name: 'ownSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: ({ dom }) => {
        Object.defineProperty(dom, 'contentEditable', { value: 'inherit', configurable: true });
        return { destroy: () => void Reflect.deleteProperty(dom, 'contentEditable') };
      },
    }),
  ],
});
