import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { readChapter } from '../../../../shared/markdown/read-chapter.ts';
import { chapterToEditor } from '../document/chapter-to-editor.ts';
import { withLastLine } from '../editing/last-line.ts';

/** The change that makes the editor say what a source text says; touches only what differs, so that cursor and undo stay. */
export function applySource(state: EditorState, markdown: string): Transaction {
  const wanted = withLastLine(state.schema, chapterToEditor(state.schema, readChapter(markdown, '').chapter));
  const tr = replaceDifference(state.tr, wanted);
  const head: unknown = wanted.attrs['head'];
  return JSON.stringify(state.doc.attrs['head']) === JSON.stringify(head) ? tr : tr.setDocAttribute('head', head);
}

function replaceDifference(tr: Transaction, wanted: Node): Transaction {
  const { content } = tr.doc;
  const start = content.findDiffStart(wanted.content);
  const end = content.findDiffEnd(wanted.content);
  if (start === null || end === null) return tr;
  // Where a text repeats itself, the two ends may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const replaced = tr.replace(start, end.a + overlap, wanted.slice(start, end.b + overlap));
  return replaced.doc.content.eq(wanted.content) ? replaced : tr.replaceWith(0, tr.doc.content.size, wanted.content);
}
