import { chapterPath } from '../../workspace/paths.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Flow, FlowMark } from '../../ports/typesetter.ts';
import { printedTexts } from '../fonts/printed-texts.ts';
import { columnLimit, columnsOf, columnWidth, geometryOf } from '../format-geometry.ts';
import type { FormatGeometry } from '../format-geometry.ts';
import type { PrintDocument } from '../print-document.ts';

/** Where the text goes on past the end of its sheet, by how much, and in which chapter: measured on what was laid out. */
export function formatProblems(document: PrintDocument, flow: Flow | null): readonly Problem[] {
  const geometry = geometryOf(document.format);
  const limit = columnLimit(geometry, document.imprint !== null);
  if (limit === null || flow === null) return [];
  return [...surplusOfText(document, geometry, limit, flow), ...surplusOfBack(document, flow)];
}

function surplusOfText(document: PrintDocument, geometry: FormatGeometry, limit: number, flow: Flow): readonly Problem[] {
  const end = flow.marks.find(({ name }) => name === 'end');
  if (!end) return [];
  const place = (mark: FlowMark): number => columnOf(mark, document, geometry);
  const last = place(end);
  if (last < limit) return [];
  const { top, bottom } = geometry.margin;
  const height = geometry.height - top - bottom;
  const begin = flow.marks.find(({ name }) => name !== 'end')?.y ?? top;
  const beyond = (last - limit) * height + (end.y - top);
  const all = last * height + end.y - begin;
  const crossing = flow.marks.findLast((mark) => mark.name !== 'end' && place(mark) < limit);
  const section = document.sections.find(({ anchor }) => anchor === crossing?.name);
  const perPage = geometry.kind === 'flyer' ? 1 : columnsOf(geometry, document.imprint !== null);
  return [
    problem(
      'format.too-long',
      {
        format: document.format,
        taken: Math.ceil((last + 1) / perPage),
        limit: limit / perPage,
        lines: Math.max(1, Math.ceil(beyond / flow.line)),
        words: Math.max(1, Math.round((wordsOf(document) * beyond) / all)),
        chapter: section?.name ?? null,
      },
      section?.type === 'chapter' ? { path: chapterPath(section.id) } : null,
    ),
  ];
}

/** The imprint has a panel of its own. */
function surplusOfBack(document: PrintDocument, flow: Flow): readonly Problem[] {
  const back = flow.marks.find(({ name, over }) => name === 'back' && over > 0);
  return back ? [problem('format.imprint-too-long', { format: document.format, lines: back.over })] : [];
}

/** In which column, in reading order, a mark lies; 0 is the first. */
function columnOf({ page, x }: FlowMark, { direction, imprint }: PrintDocument, geometry: FormatGeometry): number {
  const columns = columnsOf(geometry, imprint !== null);
  const step = columnWidth(geometry) + geometry.gutter;
  // Two columns on three panels: in right-to-left scripts the free one is the first from the left.
  const left = geometry.margin.inner + (direction === 'rtl' ? (geometry.columns - columns) * step : 0);
  const fromLeft = Math.min(columns - 1, Math.max(0, Math.floor((x - left + geometry.gutter / 2) / step)));
  return (page - 1) * columns + (direction === 'rtl' ? columns - 1 - fromLeft : fromLeft);
}

/** Words of what flows: everything but head, cover and imprint. */
function wordsOf(document: PrintDocument): number {
  const flowing = { ...document, cover: null, imprint: null, subtitle: null };
  return [...printedTexts(flowing)].reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
}
