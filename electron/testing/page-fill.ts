import type { geometryOf } from '../../shared/publishing/format-geometry.ts';
import type { PrintDocument } from '../../shared/publishing/print-document.ts';
import type { ReadPdf, TagNode } from './read-pdf.ts';

const POINTS = 72 / 25.4;

/** Anchors of what begins on a page of its own: the page before may end wherever its text does. */
export function ownPages(document: PrintDocument): readonly string[] {
  const own = document.sections.filter((section) => section.type !== 'chapter' || section.level === 1);
  return [...own.map(({ anchor }) => anchor), 'imprint'];
}

/** Share of the page's text area from its head to its lowest line or picture. */
export function fillOf({ pieces, pictures, height }: ReadPdf['pages'][number], { margin }: ReturnType<typeof geometryOf>): number {
  const top = height - margin.top * POINTS;
  const lowest = Math.min(top, ...pieces.map(({ y }) => y), ...pictures);
  return (top - lowest) / (top - margin.bottom * POINTS);
}

/** The role of what comes last on a page. */
export function lastRole(tags: readonly TagNode[]): string | null {
  const last = tags.at(-1);
  if (!last) return null;
  return /^H\d$/.test(last.role) ? last.role : (lastRole(last.children) ?? last.role);
}
