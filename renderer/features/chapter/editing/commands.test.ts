import type { Command } from '@tiptap/pm/state';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { readChapter } from '../../../../shared/markdown/read-chapter.ts';
import { writeBlocks } from '../../../../shared/markdown/write-blocks.ts';
import { chapterFromEditor } from '../document/chapter-from-editor.ts';
import { chapterSchema } from '../document/chapter-schema.ts';
import { chapterToEditor } from '../document/chapter-to-editor.ts';
import { insertBlock, wrapIn } from './insert-block.ts';
import { splitItem, toggleList } from './list-commands.ts';
import { moveBlock } from './move-block.ts';
import { insertTable, TABLE_COMMANDS } from './table-commands.ts';
import { typeNamed } from './type-named.ts';

/** The cursor stands behind the first "|" of the text, which is taken out. */
function after(markdown: string, ...commands: readonly Command[]): string {
  const at = '@@';
  const doc = chapterToEditor(chapterSchema, readChapter(markdown.replace('^', at), '').chapter);
  let state = EditorState.create({ doc });
  doc.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? '').indexOf(at) : -1;
    if (index >= 0) state = state.apply(state.tr.delete(pos + index, pos + index + at.length));
    if (index >= 0) state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos + index)));
  });
  for (const command of commands) expect(command(state, (tr) => (state = state.apply(tr)))).toBe(true);
  state.doc.check();
  return writeBlocks(chapterFromEditor(state.doc).body).join('\n');
}

describe('moving a block by keys', () => {
  it('passes its neighbour and takes the cursor along', () => {
    expect(after('Eins\n\nZw^ei\n\nDrei', moveBlock('up'))).toBe('Zwei\n\nEins\n\nDrei');
    expect(after('Ei^ns\n\nZwei\n\nDrei', moveBlock('down'), moveBlock('down'))).toBe('Zwei\n\nDrei\n\nEins');
  });

  it('moves an item within its list', () => {
    expect(after('- a\n- b^\n- c', moveBlock('up'))).toBe('- b\n- a\n- c');
  });

  it('leaves a box at its edge', () => {
    expect(after(':::tip\nEins^\n\nZwei\n:::', moveBlock('up'))).toBe('Eins\n\n:::tip\nZwei\n:::');
  });

  it('takes a whole table along', () => {
    expect(after('Text\n\n| a^ |\n| --- |\n| b |', moveBlock('up'))).toBe('| a |\n| --- |\n| b |\n\nText');
  });
});

describe('lists', () => {
  it('come from paragraphs and go back', () => {
    expect(after('Ei^ns', toggleList('checks'))).toBe('- [ ] Eins');
    expect(after('Ei^ns', toggleList('steps'))).toBe(':::steps\n1. Eins\n:::');
    expect(after('- Ei^ns', toggleList('bullets'))).toBe('Eins');
  });

  it('change their kind and keep their items', () => {
    expect(after('- a^\n- b', toggleList('numbers'))).toBe('1. a\n2. b');
    expect(after('1. a^\n2. b', toggleList('checks'))).toBe('- [ ] a\n- [ ] b');
    expect(after('- [x] a^\n- [ ] b', toggleList('steps'))).toBe(':::steps\n1. a\n2. b\n:::');
  });

  it('give a new item a box of its own', () => {
    expect(after('- [x] a^b', splitItem)).toBe('- [x] a\n- [ ] b');
  });
});

describe('tables', () => {
  const TABLE = '| a^ | b |\n| --- | ---: |\n| c | d |';

  it('grow and shrink around the cursor and keep the alignment of their columns', () => {
    expect(after(TABLE, TABLE_COMMANDS['column-before'])).toBe('|  | a | b |\n| --- | --- | --: |\n|  | c | d |');
    expect(after(TABLE, TABLE_COMMANDS['column-delete'])).toBe('| b |\n| --: |\n| d |');
    expect(after(TABLE, TABLE_COMMANDS['row-delete'])).toBe('| c | d |\n| --- | --: |');
  });

  it('align a whole column', () => {
    expect(after(TABLE, TABLE_COMMANDS['align-center'])).toBe('| a | b |\n| :-: | --: |\n| c | d |');
  });

  it('take the place of an empty paragraph only', () => {
    expect(after('Text^', insertTable(2, 2))).toBe('Text\n\n|  |  |\n| --- | --- |\n|  |  |');
  });
});

describe('inserting', () => {
  const qr = insertBlock((state) => typeNamed(state, 'qr').create({ url: 'https://a.example' }));

  it('puts a block below the one with the cursor, inside of what surrounds it', () => {
    expect(after('Ei^ns\n\nZwei', qr)).toBe('Eins\n\n::qr{url="https://a.example"}\n\nZwei');
    expect(after('- Ei^ns\n- Zwei', qr)).toContain('- Eins\n');
  });

  it('puts a box around the paragraph with the cursor', () => {
    expect(after('Ei^ns\n\nZwei', wrapIn('box', { kind: 'important' }))).toBe(':::important\nEins\n:::\n\nZwei');
  });
});
