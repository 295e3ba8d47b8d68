import { problem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { PrintDocument } from '../print-document.ts';
import { checkPicture } from './check-picture.ts';
import { imagesOf } from './images-of.ts';

/** Everything that is wrong with the pictures of a document: missing bytes, no alternative text, a format that cannot be printed. */
export function checkPictures(document: PrintDocument, pictures: ReadonlyMap<string, Uint8Array>): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { image, path, line } of imagesOf(document)) {
    const at = line === null ? { path } : { path, line };
    const bytes = pictures.get(image.path);
    if (image.alt.trim() === '') problems.set(`alt ${path} ${line}`, problem('picture.no-alt', { source: image.path }, at));
    const fault = bytes === undefined ? problem('picture.missing', { source: image.path }, at) : checkPicture(image.path, bytes);
    // The file is to be mended, but it is found by the text in which it stands.
    if (fault) problems.set(image.path, { ...fault, at });
  }
  return [...problems.values()];
}
