import type { Block } from '../../model/block.ts';
import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { UnitRef, Workspace } from '../../model/workspace.ts';

/** Every text that an edition prints: itself, its chapters, and the contacts and offers on their pages. */
export function unitsOfEdition(workspace: Workspace, id: Id, edition: Edition): readonly UnitRef[] {
  const chapters = edition.contents.flatMap((content) =>
    'chapter' in content && workspace.chapters.has(content.chapter) ? [content.chapter] : [],
  );
  const contacts = new Set<Id>(edition.parts.contacts ? workspace.contacts.keys() : []);
  if (edition.imprint?.contact !== undefined) contacts.add(edition.imprint.contact);
  const offers = new Set<Id>();

  const visit = (block: Block): void => {
    switch (block.type) {
      case 'contact':
        contacts.add(block.id);
        return;
      case 'offers':
        for (const [offerId, offer] of workspace.offers) {
          if (block.select.by === 'id' ? block.select.id === offerId : offer.tags.includes(block.select.tag)) offers.add(offerId);
        }
        return;
      case 'list':
      case 'steps':
        for (const item of block.items) item.children.forEach(visit);
        return;
      case 'quote':
      case 'box':
      case 'only':
        block.children.forEach(visit);
        return;
      default:
    }
  };
  for (const chapter of chapters) workspace.chapters.get(chapter)?.body.forEach(visit);

  const ref =
    (kind: UnitRef['kind']) =>
    (unitId: Id): UnitRef => ({ kind, id: unitId });
  return [
    { kind: 'edition', id },
    ...[...new Set(chapters)].map(ref('chapter')),
    ...[...contacts].filter((contact) => workspace.contacts.has(contact)).map(ref('contact')),
    ...[...offers].map(ref('offer')),
  ];
}
