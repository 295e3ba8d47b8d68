import { Node } from '@tiptap/core';
import { writeLinkTarget } from '../../../../shared/markdown/link-target.ts';
import { carries, editorAttributes, readAttributes } from './attributes.ts';

const text = Node.create({ name: 'text', group: 'inline' });

const lineBreak = Node.create({
  name: 'break',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

/** A picture in the text; its source is a name in the folder's `media/`, which only a view can turn into an address. */
const image = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  draggable: true,
  addAttributes: () => editorAttributes('image', { source: '', alt: '', title: null }),
  parseHTML: () => [{ tag: 'span[data-inline="image"]', getAttrs: (element) => (carries('image', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    { ...HTMLAttributes, 'data-inline': 'image' },
    readAttributes('image', node.attrs).alt,
  ],
  renderText: ({ node }) => readAttributes('image', node.attrs).alt,
});

const fact = Node.create({
  name: 'fact',
  group: 'inline',
  inline: true,
  addAttributes: () => editorAttributes('fact', { path: '' }),
  parseHTML: () => [{ tag: 'span[data-inline="fact"]', getAttrs: (element) => (carries('fact', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', { ...HTMLAttributes, 'data-inline': 'fact' }, readAttributes('fact', node.attrs).path],
  renderText: ({ node }) => `:fact[${readAttributes('fact', node.attrs).path}]`,
});

/** A tag of HTML or another piece that the model keeps as it was written. */
const html = Node.create({
  name: 'html',
  group: 'inline',
  inline: true,
  addAttributes: () => editorAttributes('html', { text: '' }),
  parseHTML: () => [{ tag: 'span[data-inline="html"]', getAttrs: (element) => (carries('html', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', { ...HTMLAttributes, 'data-inline': 'html' }, readAttributes('html', node.attrs).text],
  renderText: ({ node }) => readAttributes('html', node.attrs).text,
});

/** A link without words: it has an address and nothing to press. Kept, so that somebody can mend it. */
const hollowLink = Node.create({
  name: 'hollowLink',
  group: 'inline',
  inline: true,
  addAttributes: () => editorAttributes('hollowLink', { target: { kind: 'url', url: 'https://x' }, title: null }),
  parseHTML: () => [{ tag: 'span[data-inline="hollow-link"]', getAttrs: (element) => (carries('hollowLink', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    { ...HTMLAttributes, 'data-inline': 'hollow-link' },
    writeLinkTarget(readAttributes('hollowLink', node.attrs).target),
  ],
});

export const INLINE_NODES = [text, lineBreak, image, fact, html, hollowLink];
