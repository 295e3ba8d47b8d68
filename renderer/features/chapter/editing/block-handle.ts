import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** A grip beside the block under the pointer, to drag it elsewhere. Keys do the same (Alt with arrows), so it is no stop of Tab. */
export const BlockHandle = Extension.create<{ words: { readonly dragBlock: string } }>({
  name: 'blockHandle',
  addOptions: () => ({ words: { dragBlock: '' } }),
  addProseMirrorPlugins() {
    const { words } = this.options;
    return [new Plugin({ view: (view) => new Handle(view, words) })];
  },
});

class Handle {
  private readonly view: EditorView;
  private readonly words: { readonly dragBlock: string };
  private readonly grip = document.createElement('div');
  private block: number | null = null;

  constructor(view: EditorView, words: { readonly dragBlock: string }) {
    this.view = view;
    this.words = words;
    this.grip.className = 'block-handle';
    this.grip.draggable = true;
    this.grip.hidden = true;
    this.grip.setAttribute('aria-hidden', 'true');
    this.grip.addEventListener('dragstart', this.drag);
    this.grip.addEventListener('mousedown', this.select);
    view.dom.parentElement?.append(this.grip);
    view.dom.parentElement?.addEventListener('mousemove', this.follow);
    view.dom.parentElement?.addEventListener('mouseleave', this.hide);
  }

  update(view: EditorView, before: { readonly doc: unknown }): void {
    if (view.state.doc !== before.doc) this.hide();
  }

  destroy(): void {
    this.grip.parentElement?.removeEventListener('mousemove', this.follow);
    this.grip.parentElement?.removeEventListener('mouseleave', this.hide);
    this.grip.remove();
  }

  private readonly hide = (): void => {
    this.grip.hidden = true;
    this.block = null;
  };

  /** Which block of the document lies at the height of the pointer. */
  private readonly follow = (event: MouseEvent): void => {
    if (event.target === this.grip) return;
    const box = this.view.dom.getBoundingClientRect();
    const found = this.view.posAtCoords({ left: box.left + box.width / 2, top: event.clientY });
    if (!found) return this.hide();
    const $pos = this.view.state.doc.resolve(found.inside >= 0 ? found.inside : found.pos);
    const pos = $pos.depth === 0 ? $pos.pos : $pos.before(1);
    const dom = this.view.nodeDOM(pos);
    if (!(dom instanceof HTMLElement)) return this.hide();
    this.block = pos;
    this.grip.title = this.words.dragBlock;
    // As long as it is hidden it has no place from which to measure.
    this.grip.hidden = false;
    const outer = this.grip.offsetParent?.getBoundingClientRect();
    this.grip.style.top = `${dom.getBoundingClientRect().top - (outer?.top ?? 0)}px`;
  };

  private readonly select = (): void => {
    if (this.block === null) return;
    const { state } = this.view;
    this.view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, this.block)));
  };

  private readonly drag = (event: DragEvent): void => {
    const { selection } = this.view.state;
    if (!(selection instanceof NodeSelection) || !event.dataTransfer) return;
    const slice = selection.content();
    const { dom, text } = this.view.serializeForClipboard(slice);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/html', dom.innerHTML);
    event.dataTransfer.setData('text/plain', text);
    const shown = this.view.nodeDOM(selection.from);
    if (shown instanceof HTMLElement) event.dataTransfer.setDragImage(shown, 0, 0);
    this.view.dragging = { slice, move: true };
  };
}
