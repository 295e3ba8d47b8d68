import { problem, type Problem } from '../../model/problem.ts';
import { imagesOf } from '../pictures/images-of.ts';
import { isTransparent } from '../pictures/is-transparent.ts';
import type { PrintDocument } from '../print-document.ts';
import { chapterPath } from '../../workspace/paths.ts';

/** Pictures of a print-shop file through which the ground shows: not every shop's machines take them. Each is named once. */
export function transparencyFindings(document: PrintDocument, pictures: ReadonlyMap<string, Uint8Array>): readonly Problem[] {
  const names = new Map(
    document.sections.flatMap((section) => (section.type === 'chapter' ? [[chapterPath(section.id), section.name] as const] : [])),
  );
  const findings = new Map<string, Problem>();
  for (const { image, path, line } of imagesOf(document)) {
    const bytes = pictures.get(image.path);
    if (findings.has(image.path) || !bytes || !isTransparent(bytes)) continue;
    const at = line === null ? { path } : { path, line };
    const data = { source: image.path, chapter: names.get(path) ?? null };
    findings.set(image.path, problem('picture.transparent', data, at, 'warning'));
  }
  return [...findings.values()];
}
