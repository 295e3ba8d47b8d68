import type { OfferList } from '../../model/block.ts';
import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import { eachBlock, eachInline } from '../../model/walk-chapter.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';
import { blocksFor } from '../resolve/blocks-for.ts';

/**
 * Every text that an edition prints in a language, whether it is there or not: itself, these chapters of it, and the contacts
 * and offers whose cards or facts stand on their pages.
 */
export function unitsOfEdition(
  workspace: Workspace,
  id: Id,
  edition: Edition,
  language: LanguageTag,
  chapters: readonly Id[] = chaptersOf(edition),
): readonly UnitRef[] {
  const contacts = new Set<Id>(edition.parts.contacts ? workspace.contacts.keys() : []);
  if (edition.parts.imprint && edition.imprint?.contact !== undefined) contacts.add(edition.imprint.contact);
  const offers = new Set<Id>();

  for (const chapter of chapters) {
    const blocks = blocksFor(workspace.chapters.get(chapter)?.body ?? [], language);
    for (const { block } of eachBlock(blocks)) {
      if (block.type === 'contact') contacts.add(block.id);
      else if (block.type === 'offers') for (const offer of selectedOffers(workspace, block)) offers.add(offer);
    }
    for (const { inline } of eachInline(blocks)) {
      const [named = 'place'] = inline.type === 'fact' ? inline.path.split('.') : [];
      // A fact names a contact or an offer; of one that is not there nobody knows which.
      if (named !== 'place' && !workspace.offers.has(named)) contacts.add(named);
      if (named !== 'place' && !workspace.contacts.has(named)) offers.add(named);
    }
  }
  for (const offer of offers) {
    const contact = workspace.offers.get(offer)?.contact;
    if (contact !== undefined) contacts.add(contact);
  }
  return [{ kind: 'edition', id }, ...refs('chapter', chapters), ...refs('contact', contacts), ...refs('offer', offers)];
}

export function chaptersOf(edition: Edition): readonly Id[] {
  return edition.contents.flatMap((content) => ('chapter' in content ? [content.chapter] : []));
}

function refs(kind: UnitRef['kind'], ids: Iterable<Id>): readonly UnitRef[] {
  return [...new Set(ids)].map((id) => ({ kind, id }));
}

function selectedOffers({ offers }: Workspace, { select }: OfferList): readonly Id[] {
  if (select.by === 'id') return [select.id];
  return [...offers].filter(([, offer]) => offer.tags.includes(select.tag)).map(([id]) => id);
}
