import type { Extensions } from '@tiptap/core';
import { getSchema, Node } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { INLINE_NODES } from '../../chapter/document/inline-nodes.ts';
import { MARKS } from '../../chapter/document/marks.ts';

/** A segment is one line of running text: no paragraphs, no lists. */
const line = Node.create({ name: 'doc', topNode: true, content: 'inline*' });

/** The chips can be taken and put elsewhere with the mouse. */
const chips = INLINE_NODES.map((node) => (node.name === 'text' || node.name === 'break' ? node : node.extend({ draggable: true })));

const FIELD_EXTENSIONS: Extensions = [line, ...chips, ...MARKS];

/** The model's running text as the field of a translator knows it, one to one. */
export const fieldSchema: Schema = getSchema(FIELD_EXTENSIONS);
