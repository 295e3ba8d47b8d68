import { closeHistory, history, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { DOMSerializer, Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { chipNodeViews, linkMarkView } from './chip-views.ts';
import type { ChipLook } from './chip-views.ts';
import { fieldSchema } from './field-schema.ts';
import { fieldOfMarkdown, markdownOfField } from './field-text.ts';
import { linkTyping } from './link-typing.ts';
import { placeChip } from './place-chip.ts';
import type { Piece } from './pieces.ts';

export interface FieldOptions {
  readonly markdown: string;
  readonly look: ChipLook;
  /** Attributes of the element that is typed into: its language, direction and names. */
  readonly attributes: () => Record<string, string>;
  readonly onChange: (field: Node) => void;
  /** A key that the field has no use for; true when something was done. Comes before the commands of the desk. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The field of one segment. What it shows of the outside can change; the text is its own. */
export class FieldView {
  readonly #view: EditorView;

  constructor(mount: HTMLElement, options: FieldOptions) {
    this.#view = new EditorView(
      { mount },
      {
        state: stateOf(fieldOfMarkdown(options.markdown)),
        attributes: options.attributes,
        nodeViews: chipNodeViews(options.look),
        markViews: { link: linkMarkView(options.look) },
        handleKeyDown: (_, event) => options.onKey(event),
        // ProseMirror takes every Enter for its own; with a modifier it is a command of the desk.
        handleDOMEvents: { keydown: (_, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.altKey) },
        handlePaste: (view, event, slice) => {
          const own = isOwn(event.clipboardData);
          const text = event.clipboardData?.getData('text/plain') ?? '';
          view.dispatch(own ? view.state.tr.replaceSelection(slice) : view.state.tr.insertText(text.replace(/\s+/g, ' ')));
          return true;
        },
        handleDrop: (_view, event) => !isOwn(event.dataTransfer),
        dispatchTransaction: (transaction) => {
          this.#view.updateState(this.#view.state.apply(transaction));
          if (transaction.docChanged) options.onChange(this.#view.state.doc);
        },
      },
    );
  }

  get field(): Node {
    return this.#view.state.doc;
  }

  focus(): void {
    this.#view.focus();
    this.#view.dispatch(this.#view.state.tr.setSelection(TextSelection.atEnd(this.#view.state.doc)));
  }

  /** Puts another text in the place of all that is there; can be undone. */
  replace(markdown: string): void {
    const { state } = this.#view;
    const next = fieldOfMarkdown(markdown);
    this.#view.dispatch(state.tr.replace(0, state.doc.content.size, new Slice(next.content, 0, 0)).scrollIntoView());
    this.focus();
  }

  /** Begins anew with another text, unless it is the same: without a step to undo, and wherever the cursor is. */
  show(markdown: string): void {
    if (markdownOfField(this.#view.state.doc) !== markdown) this.#view.updateState(stateOf(fieldOfMarkdown(markdown)));
  }

  /** Puts in a chip or an agreed word where the cursor is; `words` are those of a link that has none yet. */
  place(piece: Piece, words: string): void {
    const { state } = this.#view;
    const placed = piece.kind === 'chip' ? placeChip(state, piece.chip, words || piece.name) : state.tr.insertText(piece.wording);
    // One step of its own to undo, however quickly something was typed before or comes after.
    this.#view.dispatch(closeHistory(placed));
    this.#view.dispatch(closeHistory(this.#view.state.tr));
    this.#view.focus();
  }

  /** False when there is nothing left to undo in this field. */
  undo(): boolean {
    return undoDepth(this.#view.state) > 0 && this.#run(undo);
  }

  redo(): boolean {
    return redoDepth(this.#view.state) > 0 && this.#run(redo);
  }

  /** Draws anew what depends on the outside: names and numbers of chips, attributes. */
  refresh(look: ChipLook): void {
    this.#view.setProps({ nodeViews: chipNodeViews(look), markViews: { link: linkMarkView(look) } });
  }

  destroy(): void {
    this.#view.destroy();
  }

  #run(command: Command): boolean {
    return command(this.#view.state, (transaction) => this.#view.dispatch(transaction), this.#view);
  }
}

/** A chip as HTML for the clipboard or a drag, which the field takes for its own. */
export function chipHtml(node: Node): string {
  const box = document.createElement('div');
  box.append(DOMSerializer.fromSchema(fieldSchema).serializeNode(node));
  return `<div data-pm-slice="0 0 []">${box.innerHTML}</div>`;
}

function stateOf(doc: Node): EditorState {
  const insertBreak: Command = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(fieldSchema.node('break')).scrollIntoView());
    return true;
  };
  const mark = (name: string): Command => {
    const type = fieldSchema.marks[name];
    return type ? toggleMark(type) : () => false;
  };
  return EditorState.create({
    doc,
    plugins: [
      linkTyping(),
      history(),
      keymap({
        'Mod-b': mark('strong'),
        'Mod-i': mark('emphasis'),
        'Shift-Enter': insertBreak,
        // A segment is one line.
        Enter: () => true,
      }),
    ],
  });
}

/** From a field of ours: its chips may come in. Anything else comes in as plain text. */
function isOwn(data: DataTransfer | null): boolean {
  return data?.getData('text/html').includes('data-pm-slice') ?? false;
}
