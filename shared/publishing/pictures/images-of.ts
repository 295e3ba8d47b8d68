import type { PrintBlock, PrintDocument, PrintImage, PrintItem } from '../print-document.ts';

/** A picture and the file that names it. */
export interface NamedImage {
  readonly image: PrintImage;
  /** File that names the picture. */
  readonly path: string;
  readonly line: number | null;
}

/** Every picture of a document in order, once for each time that it is named. */
export function imagesOf(document: PrintDocument): readonly NamedImage[] {
  const images: NamedImage[] = [];
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
