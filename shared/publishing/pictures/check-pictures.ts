import { problem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { PrintBlock, PrintDocument, PrintImage, PrintItem } from '../print-document.ts';
import { checkPicture } from './check-picture.ts';

/** Everything that is wrong with the pictures of a document: missing bytes, no alternative text, a format that cannot be printed. */
export function checkPictures(document: PrintDocument, pictures: ReadonlyMap<string, Uint8Array>): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { image, path, line } of imagesOf(document)) {
    const at = line === null ? { path } : { path, line };
    const bytes = pictures.get(image.path);
    if (image.alt.trim() === '') problems.set(`alt ${path} ${line}`, problem('picture.no-alt', { source: image.path }, at));
    const fault = bytes === undefined ? problem('picture.missing', { source: image.path }, at) : checkPicture(image.path, bytes);
    if (fault) problems.set(image.path, fault);
  }
  return [...problems.values()];
}

interface PlacedImage {
  readonly image: PrintImage;
  /** File that names the picture. */
  readonly path: string;
  readonly line: number | null;
}

function imagesOf(document: PrintDocument): readonly PlacedImage[] {
  const images: PlacedImage[] = [];
  const visitItems = (items: readonly PrintItem[], path: string): void =>
    items.forEach((item) => item.blocks.forEach((block) => visit(block, path)));
  const visit = (block: PrintBlock, path: string): void => {
    if (block.type === 'image') images.push({ image: block.image, path, line: block.origin.line });
    else if (block.type === 'list' || block.type === 'steps') visitItems(block.items, path);
    else if (block.type === 'quote' || block.type === 'box') block.blocks.forEach((child) => visit(child, path));
  };
  if (document.look.logo) images.push({ image: document.look.logo, path: 'workspace.json', line: null });
  if (document.cover?.image) images.push({ image: document.cover.image, path: `editions/${document.editionId}.json`, line: null });
  for (const section of document.sections) {
    if (section.type !== 'chapter') continue;
    section.blocks.forEach((block) => visit(block, `chapters/${section.id}/chapter.md`));
  }
  return images;
}
