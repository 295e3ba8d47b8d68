import type { PrintImage } from '../print-document.ts';
import { typstString } from './typst-string.ts';

/** Path and alternative text of a picture that may be missing. */
export function imageArguments(image: PrintImage | null): readonly string[] {
  return image === null ? ['none', 'none'] : [typstString(`/${image.path}`), typstString(image.alt)];
}
