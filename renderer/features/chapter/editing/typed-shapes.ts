import { Extension, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';
import { typeNamed } from './type-named.ts';

/** Lists and headings from the signs that many type out of habit: "- ", "1. ", "[] ", "## ". */
export const TypedShapes = Extension.create({
  name: 'typedShapes',
  addInputRules() {
    const { editor } = this;
    return [
      wrappingInputRule({ find: /^\s*[-*•]\s$/, type: typeNamed(editor, 'list') }),
      wrappingInputRule({
        find: /^(\d{1,9})[.)]\s$/,
        type: typeNamed(editor, 'list'),
        getAttributes: ([, number]) => ({ start: Number(number) }),
      }),
      textblockTypeInputRule({
        find: /^(#{2,4})\s$/,
        type: typeNamed(editor, 'heading'),
        getAttributes: ([, signs = '##']) => ({ level: signs.length }),
      }),
    ];
  },
});
