import type { MarkType, NodeType } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** A kind of node of the editor's schema; a name that is none is a mistake of ours. */
export function typeNamed({ schema }: Pick<EditorState, 'schema'>, name: string): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`No node: ${name}`);
  return type;
}

export function markNamed({ schema }: Pick<EditorState, 'schema'>, name: string): MarkType {
  const type = schema.marks[name];
  if (!type) throw new Error(`No mark: ${name}`);
  return type;
}
