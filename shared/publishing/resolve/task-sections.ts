import type { PrintBlock, PrintSection } from '../print-document.ts';

/**
 * What a checklist shows of chapters: their lists with boxes to tick, each under the heading that it stood under, and whatever says
 * why a text is German. A chapter without such a list is not there, nor a part of which nothing is left.
 */
export function taskSections(sections: readonly PrintSection[]): readonly PrintSection[] {
  const kept: PrintSection[] = [];
  for (const section of sections) {
    if (section.type === 'part') {
      dropEmptyPart(kept);
      kept.push(section);
    } else if (section.type === 'chapter') {
      const blocks = tasksOf(section.blocks);
      // Whatever chapter it stood below may be gone.
      if (blocks.some(({ type }) => type === 'list')) kept.push({ ...section, level: 1, summary: null, blocks });
    }
  }
  dropEmptyPart(kept);
  return kept;
}

function dropEmptyPart(sections: PrintSection[]): void {
  if (sections.at(-1)?.type === 'part') sections.pop();
}

function tasksOf(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const tasks: PrintBlock[] = [];
  let heading: PrintBlock | null = null;
  const visit = (block: PrintBlock): void => {
    if (block.type === 'heading') heading = { ...block, level: 2 };
    else if (block.type === 'notice') tasks.push(block);
    else if (block.type === 'box' || block.type === 'quote') block.blocks.forEach(visit);
    else if (block.type === 'list' && block.items.some(({ checked }) => checked !== null)) {
      if (heading) tasks.push(heading);
      heading = null;
      tasks.push(block);
    }
  };
  blocks.forEach(visit);
  return tasks;
}
