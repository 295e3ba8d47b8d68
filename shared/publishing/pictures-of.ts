import type { PrintBlock, PrintDocument, PrintItem } from './print-document.ts';

/** Paths of every picture that a document prints, each once, in order of appearance. */
export function picturesOf(document: PrintDocument): readonly string[] {
  const paths = new Set<string>();
  if (document.look.logo) paths.add(document.look.logo.path);
  if (document.cover?.image) paths.add(document.cover.image.path);
  const visitItems = (items: readonly PrintItem[]): void => items.forEach((item) => item.blocks.forEach(visit));
  const visit = (block: PrintBlock): void => {
    if (block.type === 'image') paths.add(block.image.path);
    else if (block.type === 'list' || block.type === 'steps') visitItems(block.items);
    else if (block.type === 'quote' || block.type === 'box') block.blocks.forEach(visit);
  };
  for (const section of document.sections) {
    if (section.type === 'chapter') section.blocks.forEach(visit);
  }
  return [...paths];
}
