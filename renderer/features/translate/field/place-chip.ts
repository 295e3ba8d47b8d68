import type { Mark, Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { chipKey } from '../../../../shared/translation/chips-of.ts';
import type { Chip } from '../../../../shared/translation/chips-of.ts';
import { chipOfMark, chipOfNode } from './chip-views.ts';
import { fieldSchema } from './field-schema.ts';

/**
 * Puts a chip where the cursor is. A link goes around the selected words; without any it brings `words`, selected, so that
 * typing takes their place. A chip that is there already is selected instead: nobody wants it twice.
 */
export function placeChip(state: EditorState, chip: Chip, words: string): Transaction {
  const there = findChip(state.doc, chip);
  const { tr, selection } = state;
  if (there) {
    const chosen = there.isNode ? NodeSelection.create(state.doc, there.from) : TextSelection.create(state.doc, there.from, there.to);
    return tr.setSelection(chosen).scrollIntoView();
  }
  const made = nodeOfChip(chip, words);
  if (chip.kind === 'link' && !selection.empty) {
    const mark = made.marks.find(({ type }) => type.name === 'link');
    return mark ? tr.removeMark(selection.from, selection.to, mark.type).addMark(selection.from, selection.to, mark) : tr;
  }
  tr.replaceSelectionWith(made, false);
  const end = tr.mapping.map(selection.from);
  const from = end - made.nodeSize;
  return (chip.kind === 'link' ? tr.setSelection(TextSelection.create(tr.doc, from, end)) : tr).scrollIntoView();
}

/** A chip as a node of the field; a link as its words with their mark. */
export function nodeOfChip(chip: Chip, words: string): Node {
  switch (chip.kind) {
    case 'fact':
      return fieldSchema.node('fact', { path: chip.path });
    case 'image':
      return fieldSchema.node('image', { source: chip.source, alt: '', title: null });
    case 'html':
      return fieldSchema.node('html', { text: chip.text });
    case 'link':
      return fieldSchema.text(words, [fieldSchema.mark('link', { target: chip.target, title: chip.title })]);
  }
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly isNode: boolean;
}

function findChip(doc: Node, chip: Chip): Place | null {
  const key = chipKey(chip);
  const isIt = (other: Chip | null): boolean => other !== null && chipKey(other) === key;
  let found: Place | null = null;
  doc.descendants((node, at) => {
    const isLink = node.marks.some((mark: Mark) => isIt(chipOfMark(mark)));
    if (isIt(chipOfNode(node))) found ??= { from: at, to: at + node.nodeSize, isNode: true };
    // The pieces of a link (bold words in it) lie side by side.
    else if (isLink && found === null) found = { from: at, to: at + node.nodeSize, isNode: false };
    else if (isLink && found?.isNode === false && found.to === at) found = { ...found, to: at + node.nodeSize };
  });
  return found;
}
