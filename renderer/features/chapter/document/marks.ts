import { Mark, mergeAttributes } from '@tiptap/core';
import { readLinkTarget, writeLinkTarget } from '../../../../shared/markdown/link-target.ts';
import { editorAttributes, readAttributes } from './attributes.ts';

/** Emphasised text. Browsers write `<b style="font-weight: normal">` around what was copied from some programs. */
const strong = Mark.create({
  name: 'strong',
  addAttributes: () => editorAttributes('strong', { depth: null }),
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : null) },
    { style: 'font-weight', getAttrs: (value) => (/^(?:bold(?:er)?|[6-9]\d\d)$/.test(value) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['strong', HTMLAttributes, 0],
});

const emphasis = Mark.create({
  name: 'emphasis',
  addAttributes: () => editorAttributes('emphasis', { depth: null }),
  parseHTML: () => [
    { tag: 'em' },
    { tag: 'i', getAttrs: (element) => (element.style.fontStyle === 'normal' ? false : null) },
    { style: 'font-style=italic' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['em', HTMLAttributes, 0],
});

const strikethrough = Mark.create({
  name: 'strikethrough',
  addAttributes: () => editorAttributes('strikethrough', { depth: null }),
  parseHTML: () => [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }, { style: 'text-decoration=line-through' }],
  renderHTML: ({ HTMLAttributes }) => ['s', HTMLAttributes, 0],
});

/** Verbatim text in a line. It nests nothing, so that it stands innermost. */
const code = Mark.create({
  name: 'code',
  code: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
});

const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    ...editorAttributes('link', { target: { kind: 'url', url: 'https://' }, title: null, depth: null, part: 0 }),
    target: {
      default: null,
      parseHTML: (element) => readLinkTarget(element.getAttribute('href') ?? ''),
      renderHTML: (attributes) => ({ href: writeLinkTarget(readAttributes('link', attributes).target) }),
    },
  }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (readLinkTarget(element.getAttribute('href') ?? '') ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
});

/** From the outermost to the innermost where nothing else is said. */
export const MARKS = [link, strong, emphasis, strikethrough, code];
