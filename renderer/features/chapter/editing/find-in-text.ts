import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export interface Found {
  readonly from: number;
  readonly to: number;
}

interface FindState {
  readonly query: string;
  readonly found: readonly Found[];
  readonly current: number;
}

const NOTHING: FindState = { query: '', found: [], current: 0 };
const key = new PluginKey<FindState>('findInText');

/** Marks what is looked for in the text; the view moves to the current place. */
export const FindInText = Extension.create({
  name: 'findInText',
  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: {
        init: () => NOTHING,
        apply: (tr, before) => {
          const asked: Partial<FindState> | undefined = tr.getMeta(key);
          if (!asked && !tr.docChanged) return before;
          const query = asked?.query ?? before.query;
          const found = query === before.query && !tr.docChanged ? before.found : findAll(tr.doc, query);
          const wanted = asked?.current ?? (query === before.query ? before.current : firstAfter(found, tr.selection.from));
          return { query, found, current: found.length === 0 ? 0 : (wanted + found.length) % found.length };
        },
      },
      props: {
        decorations: (state) => {
          const { found, current } = findStateOf(state);
          const marks = found.map(({ from, to }, index) =>
            Decoration.inline(from, to, { class: index === current ? 'found found-current' : 'found' }),
          );
          return DecorationSet.create(state.doc, marks);
        },
      },
    }),
  ],
});

export function findStateOf(state: EditorState): FindState {
  return key.getState(state) ?? NOTHING;
}

/** The transaction that looks for something else, or goes to another of the places. */
export function lookFor(state: EditorState, asked: Partial<Pick<FindState, 'query' | 'current'>>) {
  return state.tr.setMeta(key, asked);
}

/** All places of a text, whatever the case; a text block at a time, formatting does not matter. */
export function findAll(doc: Node, query: string): readonly Found[] {
  const wanted = query.toLowerCase();
  if (wanted === '') return [];
  const found: Found[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    // Each leaf counts one place, so that offsets in this text are offsets in the block.
    const text = node.textBetween(0, node.content.size, '', '\ufffc').toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      found.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length });
    }
    return false;
  });
  return found;
}

function firstAfter(found: readonly Found[], pos: number): number {
  return Math.max(
    0,
    found.findIndex(({ from }) => from >= pos),
  );
}
