import { Node } from '@tiptap/core';
import { editorAttributes, readAttributes } from './attributes.ts';

/** A list of bullets or of numbers: with a first number it is numbered, as in the model. */
const list = Node.create({
  name: 'list',
  group: 'block',
  content: 'item+',
  addAttributes: () => ({ ...editorAttributes('list', { start: null, loose: false }), start: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'ul' }, { tag: 'ol', getAttrs: (element) => ({ start: firstNumber(element) }) }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { start } = readAttributes('list', node.attrs);
    return start === null ? ['ul', HTMLAttributes, 0] : ['ol', { ...HTMLAttributes, ...(start === 1 ? {} : { start }) }, 0];
  },
});

function firstNumber(element: HTMLElement): number {
  const start = Number(element.getAttribute('start') ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= 999_999_999 ? start : 1;
}

/** One item; `checked` makes it a box to tick. */
const item = Node.create({
  name: 'item',
  content: 'block+',
  defining: true,
  addAttributes: () => editorAttributes('item', { checked: null }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
});

/** Numbered steps with large figures. */
const steps = Node.create({
  name: 'steps',
  group: 'block',
  content: 'item+',
  parseHTML: () => [{ tag: 'ol[data-block="steps"]', priority: 60 }],
  renderHTML: () => ['ol', { 'data-block': 'steps' }, 0],
});

export const LIST_NODES = [list, item, steps];
