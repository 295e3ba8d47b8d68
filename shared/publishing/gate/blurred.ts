import { problem, type Problem } from '../../model/problem.ts';
import { columnWidth, geometryOf } from '../format-geometry.ts';
import { imagesOf } from '../pictures/images-of.ts';
import { pixelSize } from '../pictures/pixel-size.ts';
import type { PrintDocument } from '../print-document.ts';

/** Below this an office printer and a screen show the pixels. A print shop asks for more, and gets its measured from its own file. */
const FEWEST_DPI = 100;
const MILLIMETRES_PER_INCH = 25.4;
/** Share of the height of the text that a picture of a chapter takes at most. */
const TALLEST = 0.42;

/** Pictures of a chapter or cover that look blurred on any paper, each named once. */
export function blurredFindings(document: PrintDocument, pictures: ReadonlyMap<string, Uint8Array>): readonly Problem[] {
  const geometry = geometryOf(document.format);
  const tallest = TALLEST * (geometry.height - geometry.margin.top - geometry.margin.bottom);
  const findings = new Map<string, Problem>();
  for (const { image, path, line } of imagesOf(document)) {
    const size = pixelSize(pictures.get(image.path));
    if (!size || image === document.look.logo) continue;
    const isCover = image === document.cover?.image;
    const width = isCover ? geometry.width : Math.min(columnWidth(geometry), (tallest * size.width) / size.height);
    const dpi = Math.round((size.width / width) * MILLIMETRES_PER_INCH);
    if (dpi >= FEWEST_DPI || findings.has(image.path)) continue;
    const at = line === null ? { path } : { path, line };
    findings.set(image.path, problem('picture.blurred', { source: image.path, dpi, wanted: FEWEST_DPI }, at, 'warning'));
  }
  return [...findings.values()];
}
