import type { Range } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';

/** What was typed behind "/", and where. */
export interface SlashQuery {
  readonly query: string;
  /** The "/" with what follows it: taken away once something is chosen. */
  readonly range: Range;
  readonly rect: DOMRect | null;
}

export interface InsertListener {
  readonly onSlash: (query: SlashQuery | null) => void;
  /** True when the menu has taken the key. */
  readonly onSlashKey: (event: KeyboardEvent) => boolean;
}

const NOBODY: InsertListener = { onSlash: () => {}, onSlashKey: () => false };

/** Watches for "/" at the beginning of a word; what is offered for it is shown by the room. */
export const SlashMenu = Extension.create<{ listener: InsertListener }>({
  name: 'slashMenu',
  addOptions: () => ({ listener: NOBODY }),
  addProseMirrorPlugins() {
    const { listener } = this.options;
    return [
      Suggestion({
        editor: this.editor,
        char: '/',
        pluginKey: new PluginKey('slashMenu'),
        allow: ({ state }) => !(state.selection.$from.parent.type.spec.code ?? false),
        render: () => ({
          onStart: ({ query, range, clientRect }) => listener.onSlash({ query, range, rect: clientRect?.() ?? null }),
          onUpdate: ({ query, range, clientRect }) => listener.onSlash({ query, range, rect: clientRect?.() ?? null }),
          onKeyDown: ({ event }) => listener.onSlashKey(event),
          onExit: () => listener.onSlash(null),
        }),
      }),
    ];
  },
});
