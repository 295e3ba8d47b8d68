import type { FactPath } from '../../model/inline.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Says whether there is such a fact: `publishing/` knows them, and this room does not know `publishing/`. */
export type FactExists = (path: FactPath, source: Pick<Workspace, 'settings' | 'contacts' | 'offers'>) => boolean;
