import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';
import { contactPath, offerPath } from './paths.ts';

/** A fact is addressed by the id of a contact or an offer alone, so that an id must not be both. */
export function sharedIds({ contacts, offers }: Pick<Workspace, 'contacts' | 'offers'>): readonly Problem[] {
  return [...offers.keys()]
    .filter((id) => contacts.has(id))
    .map((id) => problem('id.duplicate', { id, first: contactPath(id), second: offerPath(id) }, { path: offerPath(id) }));
}
