import type { Block } from '../../model/block.ts';
import type { Id } from '../../model/id.ts';
import { eachBlock, eachInline } from '../../model/walk-chapter.ts';
import type { UnitRef } from '../../model/workspace.ts';
import type { Sources } from './sources.ts';

type OffersBlock = Extract<Block, { readonly type: 'offers' }>;

/** A place where a contact or an offer is printed or linked to. */
export interface Use {
  readonly unit: UnitRef;
  /** In how many places of the unit. */
  readonly places: number;
}

/** Where each contact and each offer is used, by id: chapters, the offers that a contact runs, imprints. */
export function usesOf(sources: Sources): ReadonlyMap<Id, readonly Use[]> {
  const uses = new Map<Id, Map<string, { unit: UnitRef; places: number }>>();
  const note = (id: Id, unit: UnitRef): void => {
    const ofId = uses.get(id) ?? new Map<string, { unit: UnitRef; places: number }>();
    const use = ofId.get(`${unit.kind}/${unit.id}`) ?? { unit, places: 0 };
    use.places += 1;
    uses.set(id, ofId.set(`${unit.kind}/${unit.id}`, use));
  };
  for (const [id, chapter] of sources.chapters) {
    const unit: UnitRef = { kind: 'chapter', id };
    for (const { block } of eachBlock(chapter.body)) {
      if (block.type === 'contact') note(block.id, unit);
      if (block.type === 'offers') for (const offer of offersOf(block.select, sources)) note(offer, unit);
    }
    for (const { inline } of eachInline(chapter.body)) {
      if (inline.type === 'fact') note(inline.path.split('.')[0] ?? '', unit);
      if (inline.type === 'link' && (inline.target.kind === 'contact' || inline.target.kind === 'offer')) note(inline.target.id, unit);
    }
  }
  for (const [id, { contact }] of sources.offers) if (contact !== undefined) note(contact, { kind: 'offer', id });
  for (const [id, { imprint }] of sources.editions) if (imprint?.contact !== undefined) note(imprint.contact, { kind: 'edition', id });
  return new Map([...uses].map(([id, ofId]) => [id, [...ofId.values()]]));
}

function offersOf(select: OffersBlock['select'], { offers }: Sources): readonly Id[] {
  if (select.by === 'id') return [select.id];
  return [...offers].filter(([, { tags }]) => tags.includes(select.tag)).map(([id]) => id);
}
