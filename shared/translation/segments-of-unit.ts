import type { UnitRef, Workspace } from '../model/workspace.ts';
import type { Segment } from './segment.ts';
import { segmentsOfChapter, segmentsOfContact, segmentsOfEdition, segmentsOfOffer } from './segments-of.ts';

/** The segments of any unit of a workspace; none when there is no such unit. */
export function segmentsOfUnit(workspace: Workspace, { kind, id }: UnitRef): readonly Segment[] {
  switch (kind) {
    case 'chapter': {
      const chapter = workspace.chapters.get(id);
      return chapter ? segmentsOfChapter(chapter) : [];
    }
    case 'contact': {
      const contact = workspace.contacts.get(id);
      return contact ? segmentsOfContact(contact) : [];
    }
    case 'offer': {
      const offer = workspace.offers.get(id);
      return offer ? segmentsOfOffer(offer) : [];
    }
    case 'edition': {
      const edition = workspace.editions.get(id);
      return edition ? segmentsOfEdition(edition) : [];
    }
  }
}
