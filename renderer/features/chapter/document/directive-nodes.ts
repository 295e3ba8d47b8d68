import { Node } from '@tiptap/core';
import { carries, editorAttributes, readAttributes } from './attributes.ts';

/** Blocks around other blocks. */
const box = Node.create({
  name: 'box',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => editorAttributes('box', { kind: 'tip' }),
  parseHTML: () => [{ tag: 'div[data-block="box"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-block': 'box' }, 0],
});

const only = Node.create({
  name: 'only',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => editorAttributes('only', { languages: [] }),
  parseHTML: () => [{ tag: 'div[data-block="only"]', getAttrs: (element) => (carries('only', element) ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-block': 'only' }, 0],
});

/** Blocks that show what is kept elsewhere. */
const contact = Node.create({
  name: 'contact',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => editorAttributes('contact', { id: '', show: null }),
  parseHTML: () => [{ tag: 'div[data-block="contact"]', getAttrs: (element) => (carries('contact', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    { ...HTMLAttributes, 'data-block': 'contact' },
    readAttributes('contact', node.attrs).id,
  ],
});

const offers = Node.create({
  name: 'offers',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => editorAttributes('offers', { select: { by: 'tag', tag: '' } }),
  parseHTML: () => [{ tag: 'div[data-block="offers"]', getAttrs: (element) => (carries('offers', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { select } = readAttributes('offers', node.attrs);
    return ['div', { ...HTMLAttributes, 'data-block': 'offers' }, select.by === 'id' ? select.id : select.tag];
  },
});

const qr = Node.create({
  name: 'qr',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => editorAttributes('qr', { url: '' }),
  parseHTML: () => [{ tag: 'div[data-block="qr"]', getAttrs: (element) => (carries('qr', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-block': 'qr' }, readAttributes('qr', node.attrs).url],
});

const pagebreak = Node.create({
  name: 'pagebreak',
  group: 'block',
  parseHTML: () => [{ tag: 'hr[data-block="pagebreak"]' }],
  renderHTML: () => ['hr', { 'data-block': 'pagebreak' }],
});

export const DIRECTIVE_NODES = [box, only, contact, offers, qr, pagebreak];
