import type { Chapter } from '../../model/chapter.ts';
import type { Contact } from '../../model/contact.ts';
import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { Offer } from '../../model/offer.ts';
import type { UnitSource, Workspace } from '../../model/workspace.ts';

/** The German of a whole folder. */
export type Sources = Pick<Workspace, 'chapters' | 'contacts' | 'offers' | 'editions'>;

/** Sorted by kind; what could not be read is left out. */
export function sourcesOf(units: Iterable<UnitSource>): Sources {
  const chapters = new Map<Id, Chapter>();
  const contacts = new Map<Id, Contact>();
  const offers = new Map<Id, Offer>();
  const editions = new Map<Id, Edition>();
  for (const { kind, id, content } of units) {
    if (content === null) continue;
    if (kind === 'chapter') chapters.set(id, content);
    else if (kind === 'contact') contacts.set(id, content);
    else if (kind === 'offer') offers.set(id, content);
    else editions.set(id, content);
  }
  return { chapters, contacts, offers, editions };
}
