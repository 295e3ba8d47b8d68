import type { Mark, Node } from '@tiptap/pm/model';
import type { MarkViewConstructor, NodeViewConstructor } from '@tiptap/pm/view';
import { chipKey } from '../../../../shared/translation/chips-of.ts';
import type { Chip } from '../../../../shared/translation/chips-of.ts';
import { readAttributes } from '../../chapter/document/attributes.ts';

/** How a chip is shown: its name, and the number by which it can be put in. */
export type ChipLook = (chip: Chip) => { readonly name: string; readonly number: number | null };

/** The chip that a node of the field is; null for text and line breaks. */
export function chipOfNode(node: Node): Chip | null {
  switch (node.type.name) {
    case 'fact':
      return { kind: 'fact', path: readAttributes('fact', node.attrs).path };
    case 'image':
      return { kind: 'image', source: readAttributes('image', node.attrs).source };
    case 'html':
      return { kind: 'html', text: readAttributes('html', node.attrs).text };
    case 'hollowLink': {
      const { target, title } = readAttributes('hollowLink', node.attrs);
      return { kind: 'link', target, title };
    }
    default:
      return null;
  }
}

export function chipOfMark(mark: Mark): Chip | null {
  if (mark.type.name !== 'link') return null;
  const { target, title } = readAttributes('link', mark.attrs);
  return { kind: 'link', target, title };
}

const CHIP_NODES = ['fact', 'image', 'html', 'hollowLink'] as const;

/** Chips are drawn by us: nothing in them can be typed into, and a link shows that it has an address without showing it. */
export function chipNodeViews(look: ChipLook): Readonly<Record<string, NodeViewConstructor>> {
  const view: NodeViewConstructor = (node) => {
    const chip = chipOfNode(node);
    const dom = document.createElement('span');
    dom.className = `chip chip-${chip?.kind ?? 'html'}`;
    dom.contentEditable = 'false';
    if (chip) {
      const { name, number } = look(chip);
      dom.dir = 'auto';
      dom.title = name;
      if (number !== null) dom.append(numberSign(number));
      const text = document.createElement('span');
      text.className = 'chip-name';
      text.textContent = name;
      dom.append(text);
      dom.dataset['chip'] = chipKey(chip);
    }
    return { dom, ignoreMutation: () => true };
  };
  return Object.fromEntries(CHIP_NODES.map((name) => [name, view]));
}

export function linkMarkView(look: ChipLook): MarkViewConstructor {
  return (mark) => {
    const chip = chipOfMark(mark);
    const dom = document.createElement('span');
    dom.className = 'chip-link';
    if (chip) {
      const { name, number } = look(chip);
      dom.title = name;
      dom.dataset['chip'] = chipKey(chip);
      // Drawn by the style sheet: nothing but the link's own words may stand in its element.
      if (number !== null) dom.dataset['number'] = String(number);
    }
    return { dom, contentDOM: dom };
  };
}

function numberSign(number: number): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'chip-number';
  sign.contentEditable = 'false';
  sign.textContent = String(number);
  return sign;
}
