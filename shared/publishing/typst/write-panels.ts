import { geometryOf, panelsOf } from '../format-geometry.ts';
import type { Panels } from '../format-geometry.ts';
import type { PrintDocument } from '../print-document.ts';

/** The panels of a flyer as a Typst dictionary; `none` for what is not folded. */
export function writePanels({ format, direction, imprint }: PrintDocument): string {
  const { fold, width, margin } = geometryOf(format);
  if (fold === null) return 'none';
  const { outside, inside } = panelsOf(fold, direction);
  const keepsBack = imprint !== null;
  const side = ({ widths, cover, back, flap }: Panels): string =>
    `(widths: (${widths.map((one) => `${one}mm`).join(', ')}), cover: ${cover ?? 'none'}, back: ${(keepsBack ? back : null) ?? 'none'}, flap: ${flap ?? 'none'})`;
  const text = (fold === 'wickel' ? (width - 97) / 2 : width / 3) - 2 * margin.inner;
  return `(outside: ${side(outside)}, inside: ${side(inside)}, text: ${text}mm)`;
}
