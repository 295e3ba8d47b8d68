import { Node } from '@tiptap/core';
import { EMPTY_HEAD } from '../../../../shared/model/chapter.ts';
import { carries, editorAttributes, readAttributes } from './attributes.ts';

/** A whole chapter. Its head is a property of the document, so that undo covers it like any other text. */
const doc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'block+',
  addAttributes: () => ({ head: { default: EMPTY_HEAD, rendered: false } }),
});

/** Comes first among the blocks: what nothing else is said about is a paragraph. */
const paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node }) => [`h${readAttributes('heading', node.attrs).level}`, 0],
});

const quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

const codeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => editorAttributes('codeBlock', { language: null }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['pre', HTMLAttributes, ['code', 0]],
});

const divider = Node.create({
  name: 'divider',
  group: 'block',
  parseHTML: () => [{ tag: 'hr:not([data-block])' }],
  renderHTML: () => ['hr'],
});

/** What the model cannot express, as it was written. */
const verbatim = Node.create({
  name: 'verbatim',
  group: 'block',
  atom: true,
  addAttributes: () => editorAttributes('verbatim', { reason: 'other', text: '' }),
  parseHTML: () => [{ tag: 'div[data-block="verbatim"]', getAttrs: (element) => (carries('verbatim', element) ? null : false) }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    { ...HTMLAttributes, 'data-block': 'verbatim' },
    readAttributes('verbatim', node.attrs).text,
  ],
  renderText: ({ node }) => readAttributes('verbatim', node.attrs).text,
});

export const TEXT_NODES = [doc, paragraph, heading, quote, codeBlock, divider, verbatim];
