import type { Mark } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** A link whose words are just being typed: what comes next belongs to it as well. */
interface OpenLink {
  readonly mark: Mark;
  readonly at: number;
}

const key = new PluginKey<OpenLink | null>('link-typing');

/**
 * Typing over the words of a link keeps the link, and goes on in it until the cursor is moved. Anywhere else a link ends where
 * it ends: its address cannot be changed, nor stretched by accident.
 */
export function linkTyping(): Plugin<OpenLink | null> {
  return new Plugin<OpenLink | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, open) => {
        const set: unknown = transaction.getMeta(key);
        if (isOpenLink(set)) return set;
        return transaction.docChanged || transaction.selectionSet || set === 'closed' ? null : open;
      },
    },
    props: {
      handleTextInput: (view, from, to, text) => {
        const mark = markToKeep(view.state, from, to);
        if (!mark) return false;
        const { state } = view;
        const marks = mark.addToSet(state.doc.resolve(from === to ? from : from + 1).marks());
        const transaction = state.tr.replaceWith(from, to, state.schema.text(text, marks));
        transaction.setSelection(TextSelection.create(transaction.doc, from + text.length));
        view.dispatch(transaction.setMeta(key, { mark, at: from + text.length } satisfies OpenLink).scrollIntoView());
        return true;
      },
      handleKeyDown: (view, event) => {
        if (key.getState(view.state) && /^(?:Arrow|Home|End|Escape)/.test(event.key)) view.dispatch(closeLink(view.state.tr));
        return false;
      },
    },
  });
}

function closeLink(transaction: Transaction): Transaction {
  return transaction.setMeta(key, 'closed');
}

function markToKeep(state: EditorState, from: number, to: number): Mark | null {
  if (from === to) {
    const open = key.getState(state);
    return open?.at === from ? open.mark : null;
  }
  const inside: (Mark | undefined)[] = [];
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isInline) inside.push(node.marks.find(({ type }) => type.name === 'link'));
  });
  const [first] = inside;
  return first && inside.every((mark) => mark?.eq(first)) ? first : null;
}

function isOpenLink(value: unknown): value is OpenLink {
  return typeof value === 'object' && value !== null && 'mark' in value;
}
