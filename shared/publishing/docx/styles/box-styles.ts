import type { BoxKind } from '../../../model/block.ts';
import type { PrintDocument } from '../../print-document.ts';
import { frame, startSide } from './edges.ts';
import type { ParagraphLook, ParagraphStyle } from './style-xml.ts';

/** Space between the edge of a box or card and its text, in twips: what a border's space of 8 points comes to. */
export const BOX_INSET = 170;
export const BOX_SPACE = 8;

export const BOX_STYLES: Readonly<Record<BoxKind, string>> = { tip: 'BoxTip', important: 'BoxImportant', emergency: 'BoxEmergency' };

/** Grounds and edges: meaning goes by colour and title together, never by colour alone. A solid box has its title in white on the edge's colour. */
const BOXES: Readonly<Record<BoxKind, { readonly name: string; readonly paint: string; readonly fill: string; readonly solid: boolean }>> =
  {
    tip: { name: 'Mappe Tipp', paint: '17624A', fill: 'E9F4EE', solid: false },
    important: { name: 'Mappe Wichtig', paint: '8A4B00', fill: 'FDF1DC', solid: false },
    emergency: { name: 'Mappe Notfall', paint: 'B01C18', fill: 'FDECEB', solid: true },
  };

/**
 * Boxes are paragraphs with a ground and an edge, not tables or text boxes: a person can type on in them. Neighbours of one style
 * flow together into one box.
 */
export function boxStyles(document: PrintDocument): readonly ParagraphStyle[] {
  const start = startSide(document.direction);
  return Object.entries(BOXES).flatMap(([kind, { name, paint, fill, solid }]): readonly ParagraphStyle[] => {
    const id = Object.entries(BOX_STYLES).find(([key]) => key === kind)?.[1] ?? '';
    const edge = { width: 3.25, colour: paint, space: BOX_SPACE };
    const look: ParagraphLook = { left: BOX_INSET, right: BOX_INSET, keepLines: true };
    const body = {
      ...look,
      fill,
      edges: solid
        ? { ...frame(paint, BOX_SPACE), top: { width: 0.5, colour: fill, space: 4 } }
        : { ...frame(fill, BOX_SPACE), [start]: edge },
    };
    const head = solid ? { ...look, fill: paint, edges: frame(paint, 4) } : body;
    return [
      {
        id: `${id}Title`,
        name: `${name} Titel`,
        next: id,
        run: { bold: true, colour: solid ? 'FFFFFF' : paint },
        paragraph: {
          ...head,
          ...(solid
            ? {
                edges: {
                  ...frame(paint, BOX_SPACE),
                  top: { width: 0.5, colour: paint, space: 4 },
                  bottom: { width: 0.5, colour: paint, space: 3 },
                },
              }
            : {}),
          keepNext: true,
          before: 200,
          after: 0,
        },
      },
      { id, name, paragraph: { ...body, before: 0, after: 40 } },
    ];
  });
}
