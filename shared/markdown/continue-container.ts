import type { ContainerNode } from './block-tree.ts';
import type { LineCursor } from './line-cursor.ts';

/**
 * Whether an open container goes on in a line; the cursor is left behind its marker.
 * @param holdsLeaf the block that is open is one of its own, and none of a container inside it
 */
export function continueContainer(container: ContainerNode, holdsLeaf: boolean, cursor: LineCursor): boolean {
  switch (container.kind) {
    case 'root':
    case 'list':
      return true;
    case 'directive':
      container.source.push(cursor.rest());
      return true;
    case 'quote':
      if (cursor.indent > 3 || cursor.content[0] !== '>') return false;
      cursor.advanceToContent();
      cursor.advanceColumns(1);
      if (cursor.atSpace) cursor.advanceColumns(1);
      container.last = cursor.number;
      return true;
    case 'item': {
      if (cursor.blank) {
        // An item may begin with one blank line, not with two.
        const empty = container.children.length === 0 && !holdsLeaf;
        if (!empty) cursor.advanceToContent();
        return !empty;
      }
      if (cursor.indent < container.indent) return false;
      cursor.advanceColumns(container.indent);
      return true;
    }
  }
}
