import type { UnitRef, Workspace } from '../../model/workspace.ts';

/** What people call a text; its id where it could not be read. */
export function nameOfUnit(workspace: Workspace, { kind, id }: UnitRef): string {
  switch (kind) {
    case 'chapter':
      return workspace.chapters.get(id)?.head.title ?? id;
    case 'contact':
      return workspace.contacts.get(id)?.name ?? id;
    case 'offer':
      return workspace.offers.get(id)?.title ?? id;
    case 'edition':
      return workspace.editions.get(id)?.title ?? id;
  }
}
