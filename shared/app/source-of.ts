import type { UnitRef, UnitSource, Workspace } from '../model/workspace.ts';

/** The German of a unit as a workspace has it. */
export function sourceOf(workspace: Pick<Workspace, 'chapters' | 'contacts' | 'offers' | 'editions'>, { kind, id }: UnitRef): UnitSource {
  switch (kind) {
    case 'chapter':
      return { kind, id, content: workspace.chapters.get(id) ?? null };
    case 'contact':
      return { kind, id, content: workspace.contacts.get(id) ?? null };
    case 'offer':
      return { kind, id, content: workspace.offers.get(id) ?? null };
    case 'edition':
      return { kind, id, content: workspace.editions.get(id) ?? null };
  }
}
