import { diffIndices } from 'node-diff3';
import type { Fragment, Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { readChapter } from '../../../../shared/markdown/read-chapter.ts';
import { chapterToEditor } from '../document/chapter-to-editor.ts';
import { withLastLine } from '../editing/last-line.ts';

/**
 * The change that makes the editor say what a source text says. It touches only what differs, block by block, so that the cursor stays
 * and what was done in other blocks can still be undone.
 */
export function applySource(state: EditorState, markdown: string): Transaction {
  const wanted = withLastLine(state.schema, chapterToEditor(state.schema, readChapter(markdown, '').chapter));
  const tr = replaceDifferences(state.tr, wanted);
  const head: unknown = wanted.attrs['head'];
  return JSON.stringify(state.doc.attrs['head']) === JSON.stringify(head) ? tr : tr.setDocAttribute('head', head);
}

function replaceDifferences(tr: Transaction, wanted: Node): Transaction {
  const here = blocksOf(tr.doc.content);
  const there = blocksOf(wanted.content);
  // From the end on: what comes before a change lies where it lay.
  for (const { buffer1, buffer2 } of diffIndices(here.texts, there.texts).toReversed()) {
    const at = here.stretch(buffer1);
    replaceStretch(tr, at, wanted, there.stretch(buffer2));
  }
  return tr.doc.content.eq(wanted.content) ? tr : tr.replaceWith(0, tr.doc.content.size, wanted.content);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Blocks {
  /** One for each block: the same text, the same block. */
  readonly texts: string[];
  /** Where some of them lie in the document: from the how-manieth on, and how many. */
  readonly stretch: (of: readonly [first: number, count: number]) => Stretch;
}

function blocksOf(content: Fragment): Blocks {
  const texts: string[] = [];
  const starts: number[] = [];
  content.forEach((block, offset) => {
    texts.push(JSON.stringify(block));
    starts.push(offset);
  });
  const start = (block: number): number => starts[block] ?? content.size;
  return { texts, stretch: ([first, count]) => ({ from: start(first), to: start(first + count) }) };
}

/** Makes some blocks those of another document, of which again only what differs is touched. */
function replaceStretch(tr: Transaction, { from, to }: Stretch, wanted: Node, target: Stretch): void {
  const here = tr.doc.slice(from, to).content;
  const there = wanted.slice(target.from, target.to).content;
  const start = here.findDiffStart(there);
  const end = here.findDiffEnd(there);
  if (start === null || end === null) return;
  // Where a text repeats itself, the two ends may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(from + start, from + end.a + overlap, wanted.slice(target.from + start, target.from + end.b + overlap));
}
