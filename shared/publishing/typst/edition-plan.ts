import type { PrintBlock, PrintDocument, PrintItem, PrintSection } from '../print-document.ts';

/** A section with what it takes from those before it. */
export interface PlannedSection {
  readonly section: PrintSection;
  /** "#rrggbb": its own, its part's or the town's. */
  readonly colour: string;
  /** Path of its file; null for a part, which has none. */
  readonly file: string | null;
}

/** Sections that share a run of pages: a chapter with those below it, or one other section. */
export interface PageRun {
  readonly sections: readonly [PlannedSection, ...PlannedSection[]];
}

export function planEdition(document: PrintDocument): readonly PageRun[] {
  const runs: [PlannedSection, ...PlannedSection[]][] = [];
  let partColour = document.look.primary;
  document.sections.forEach((section, index) => {
    if (section.type === 'part') partColour = section.colour ?? document.look.primary;
    const inParts = section.type === 'part' || section.type === 'chapter';
    const own = section.type === 'chapter' ? section.colour : null;
    const colour = own ?? (inParts ? partColour : document.look.primary);
    const planned: PlannedSection = { section, colour, file: section.type === 'part' ? null : `/sections/${fileName(section, index)}.typ` };
    const last = runs.at(-1);
    if (section.type === 'chapter' && section.level > 1 && last?.[0].section.type === 'chapter') last.push(planned);
    else runs.push([planned]);
  });
  return runs.map((sections) => ({ sections }));
}

/** Every anchor that the edition prints, in order. */
export function anchorsOf(document: PrintDocument): readonly string[] {
  const anchors: string[] = [];
  const visitItems = (items: readonly PrintItem[]): void => items.forEach((item) => item.blocks.forEach(visit));
  const visit = (block: PrintBlock): void => {
    if (block.type === 'heading') anchors.push(block.anchor);
    else if (block.type === 'contact') anchors.push(block.contact.anchor);
    else if (block.type === 'list' || block.type === 'steps') visitItems(block.items);
    else if (block.type === 'quote' || block.type === 'box') block.blocks.forEach(visit);
  };
  for (const section of document.sections) {
    anchors.push(section.anchor);
    if (section.type === 'chapter') section.blocks.forEach(visit);
    if (section.type === 'contacts') anchors.push(...section.contacts.map((contact) => contact.anchor));
  }
  if (document.imprint) anchors.push(IMPRINT_ANCHOR);
  return [...new Set(anchors)].filter((anchor) => anchor !== '');
}

export const IMPRINT_ANCHOR = 'imprint';

function fileName(section: PrintSection, index: number): string {
  const number = String(index + 1).padStart(3, '0');
  return section.type === 'chapter' ? `${number}-${section.id}` : `${number}-${section.type}`;
}
