import type { Extensions } from '@tiptap/core';
import type { EditorRoom } from './editor-room.ts';
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
import { SlashMenu } from './inserting/slash-menu.ts';
import { Pasting } from './pasting/pasting.ts';
import { VIEWED_CHAPTER } from './views/viewed-chapter.ts';

/** Everything that writing a chapter needs: its schema with the views of its blocks, keys, undo, tables, paste, menus. */
export function editorExtensions(room: EditorRoom): Extensions {
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
    Placeholder.configure({ words: room }),
    BlockHandle.configure({ words: room }),
    Pasting.configure({ listener: room }),
    SlashMenu.configure({ listener: room }),
  ];
}
