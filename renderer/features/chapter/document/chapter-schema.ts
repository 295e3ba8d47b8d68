import type { Extensions } from '@tiptap/core';
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { DIRECTIVE_NODES } from './directive-nodes.ts';
import { INLINE_NODES } from './inline-nodes.ts';
import { LIST_NODES } from './list-nodes.ts';
import { MARKS } from './marks.ts';
import { TABLE_NODES } from './table-nodes.ts';
import { TEXT_NODES } from './text-nodes.ts';

/** Our model as the editor knows it: a node for each block, a mark for each formatting, and nothing that the model lacks. */
export const CHAPTER_EXTENSIONS: Extensions = [...TEXT_NODES, ...LIST_NODES, ...TABLE_NODES, ...DIRECTIVE_NODES, ...INLINE_NODES, ...MARKS];

export const chapterSchema: Schema = getSchema(CHAPTER_EXTENSIONS);
