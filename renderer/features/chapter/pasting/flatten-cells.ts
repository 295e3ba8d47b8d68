/** Blocks within a cell, whose end is a new line of it. */
const BLOCKS = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, pre, blockquote';

/**
 * Cells of a chapter hold lines of text and never span. Paragraphs in a cell become lines; a cell over several columns or rows
 * stays in the first of them, so that every column keeps its place.
 */
export function flattenCells(table: HTMLTableElement): void {
  const rows = [...table.rows];
  const grid: (HTMLTableCellElement | null)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      const [width, height] = [Math.min(cell.colSpan, 50), Math.min(cell.rowSpan, rows.length - y)];
      for (let down = 0; down < height; down++) {
        for (let along = 0; along < width; along++) {
          const line = grid[y + down];
          if (line) line[x + along] = down === 0 && along === 0 ? cell : null;
        }
      }
      x += width;
    }
  });
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const plain = document.createElement('table');
  grid.forEach((row, y) => {
    const line = plain.insertRow();
    for (let x = 0; x < columns; x++) {
      const cell = document.createElement(y === 0 ? 'th' : 'td');
      const source = row[x];
      if (source) cell.append(...linesOf(source));
      line.append(cell);
    }
  });
  table.replaceWith(plain);
}

/** The running text of a cell, its blocks as lines. */
function linesOf(cell: HTMLTableCellElement): readonly Node[] {
  for (const list of cell.querySelectorAll('ol')) numberItems(list);
  for (const block of cell.querySelectorAll(BLOCKS)) {
    if (!block.matches('ul, ol')) block.append(document.createElement('br'));
    block.replaceWith(...block.childNodes);
  }
  // A paragraph in an item ended two of them.
  for (const end of cell.querySelectorAll('br + br')) if (isBehindBreak(end)) end.remove();
  const nodes = [...cell.childNodes];
  while (nodes.length > 0 && isEmpty(nodes.at(-1))) nodes.pop();
  return nodes;
}

/** Its numbers mean something; they are text from here on. */
function numberItems(list: HTMLOListElement): void {
  const items = [...list.children].filter((child) => child.localName === 'li');
  items.forEach((item, index) => (item.querySelector('p') ?? item).prepend(`${list.start + index}. `));
}

/** Nothing but space between it and a break before it. */
function isBehindBreak(end: Element): boolean {
  let before = end.previousSibling;
  while (before?.nodeType === Node.TEXT_NODE && before.textContent?.trim() === '') before = before.previousSibling;
  return before?.nodeName === 'BR';
}

function isEmpty(node: Node | undefined): boolean {
  return node !== undefined && (node.nodeName === 'BR' || (node.textContent ?? '').trim() === '');
}
