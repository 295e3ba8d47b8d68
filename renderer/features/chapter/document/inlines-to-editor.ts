import type { Mark, Node, Schema } from '@tiptap/pm/model';
import type { Inline } from '../../../../shared/model/inline.ts';
import { flattenMarks } from './flatten-marks.ts';
import type { Piece } from './nest-marks.ts';

/** Running text in normal form as content of a text block of the editor. */
export function inlinesToEditor(schema: Schema, inlines: readonly Inline[]): readonly Node[] {
  return flattenMarks(inlines).map((piece) => toNode(schema, piece));
}

function toNode(schema: Schema, { leaf, around }: Piece): Node {
  const marks = around.map(({ type, ...attributes }) => schema.mark(type, attributes));
  const node = (name: string, attributes: object | null): Node => schema.node(name, { ...attributes }, undefined, sorted(marks));
  switch (leaf.type) {
    case 'text':
      return schema.text(leaf.text, sorted(marks));
    case 'code':
      return schema.text(leaf.text, sorted([...marks, schema.mark('code')]));
    case 'break':
      return node('break', null);
    case 'image':
      return node('image', { source: leaf.source, alt: leaf.alt, title: leaf.title });
    case 'fact':
      return node('fact', { path: leaf.path });
    case 'html':
      return node('html', { text: leaf.text });
    case 'link':
      return node('hollowLink', { target: leaf.target, title: leaf.title });
  }
}

/** A set of marks has one order, whatever they were added in. */
function sorted(marks: readonly Mark[]): readonly Mark[] {
  return marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []);
}
