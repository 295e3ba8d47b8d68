import type { Node } from '@tiptap/pm/model';
import { readInlines } from '../../../../shared/markdown/read-inlines.ts';
import { writeInlines } from '../../../../shared/markdown/write-inlines.ts';
import type { Inline } from '../../../../shared/model/inline.ts';
import { inlinesFromEditor } from '../../chapter/document/inlines-from-editor.ts';
import { inlinesToEditor } from '../../chapter/document/inlines-to-editor.ts';
import { fieldSchema } from './field-schema.ts';

/** The content of a field from the Markdown of a segment. */
export function fieldOfMarkdown(markdown: string): Node {
  return fieldOfInlines(readInlines(markdown).inlines);
}

export function fieldOfInlines(inlines: readonly Inline[]): Node {
  return fieldSchema.node('doc', null, [...inlinesToEditor(fieldSchema, inlines)]);
}

/** The canonical Markdown of what stands in a field: spaces are folded, equal texts are equal. */
export function markdownOfField(field: Node): string {
  return markdownOfInlines(inlinesFromEditor(field));
}

export function markdownOfInlines(inlines: readonly Inline[]): string {
  return writeInlines(inlines).normalize('NFC');
}

/** The same text in canonical form, as the field would give it back. */
export function canonical(markdown: string): string {
  return markdownOfInlines(readInlines(markdown).inlines);
}
