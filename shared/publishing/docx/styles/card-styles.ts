import type { PageGeometry } from '../page-geometry.ts';
import { BOX_INSET, BOX_SPACE } from './box-styles.ts';
import { frame } from './edges.ts';
import type { Look } from './look.ts';
import type { ParagraphStyle } from './style-xml.ts';

/** Contact cards and offers: a rule and a name, a line or two about it, and rows of "label, tab, value" on a light ground. */
export function cardStyles(page: PageGeometry, look: Look): readonly ParagraphStyle[] {
  const row = page.labelWidth + BOX_INSET;
  return [
    {
      id: 'CardName',
      name: 'Mappe Karte Name',
      next: 'CardRow',
      run: { bold: true, size: page.bodySize + 1.5, colour: look.primary },
      paragraph: {
        keepNext: true,
        keepLines: true,
        before: 320,
        after: 40,
        edges: { top: { width: 2.25, colour: look.primary, space: 5 } },
      },
    },
    { id: 'CardText', name: 'Mappe Karte Text', next: 'CardRow', paragraph: { keepNext: true, keepLines: true, before: 0, after: 60 } },
    {
      id: 'CardRow',
      name: 'Mappe Karte Zeile',
      run: { size: page.bodySize - 0.5 },
      paragraph: {
        left: row,
        right: BOX_INSET,
        hanging: page.labelWidth,
        fill: look.tint,
        edges: frame(look.tint, BOX_SPACE),
        keepLines: true,
        before: 0,
        after: 40,
        line: 264,
        tabs: [{ at: row, to: 'left' }],
      },
    },
  ];
}
