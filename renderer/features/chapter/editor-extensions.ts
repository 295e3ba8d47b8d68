import type { Extensions } from '@tiptap/core';
import { BlockHandle } from './editing/block-handle.ts';
import { Edges } from './editing/edges.ts';
import { FindInText } from './editing/find-in-text.ts';
import { LastLine } from './editing/last-line.ts';
import { OwnSelection } from './editing/own-selection.ts';
import { Placeholder } from './editing/placeholder.ts';
import { Tables } from './editing/tables.ts';
import { TypedShapes } from './editing/typed-shapes.ts';
import { Undo } from './editing/undo.ts';
import { WritingKeys } from './editing/writing-keys.ts';
import type { InsertListener } from './inserting/slash-menu.ts';
import { SlashMenu } from './inserting/slash-menu.ts';
import type { PasteListener } from './pasting/pasting.ts';
import { Pasting } from './pasting/pasting.ts';
import { VIEWED_CHAPTER } from './views/viewed-chapter.ts';

export interface EditorWords {
  readonly placeholder: string;
  readonly dragBlock: string;
}

/** Everything that writing a chapter needs: its schema with the views of its blocks, keys, undo, tables, paste, menus. */
export function editorExtensions(words: EditorWords, paste: PasteListener, insert: InsertListener): Extensions {
  return [
    ...VIEWED_CHAPTER,
    Undo,
    WritingKeys,
    Tables,
    TypedShapes,
    Edges,
    LastLine,
    OwnSelection,
    FindInText,
    Placeholder.configure({ text: words.placeholder }),
    BlockHandle.configure({ label: words.dragBlock }),
    Pasting.configure({ listener: paste }),
    SlashMenu.configure({ listener: insert }),
  ];
}
