import { pathOfDraft } from '../../app/drafts/list-drafts.ts';
import type { ContentHash } from '../../model/content-hash.ts';
import { unitKey } from '../../model/workspace.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import type { Presence, Saver } from '../../ports/presence.ts';
import type { presenceRows } from '../contract/presence.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export interface PresenceContext {
  readonly presence: Pick<Presence, 'colleagues' | 'moveTo'>;
  /** Who saved a file with this content; null = who removed it. */
  readonly whoSaved: (path: WorkspacePath, hash: ContentHash | null) => Promise<Saver | null>;
}

export function presenceHandlers({
  presence,
  whoSaved,
  folder,
}: PresenceContext & Pick<HandlersContext, 'folder'>): HandlersFor<typeof presenceRows> {
  return {
    'presence.list': async () => {
      const { colleagues } = presence;
      if (colleagues.length === 0) return [];
      const titles = new Map((await folder.current()).records.map(({ unit, title }) => [unitKey(unit), title]));
      return colleagues.map((colleague) => ({
        ...colleague,
        title: colleague.at.unit && (titles.get(unitKey(colleague.at.unit)) ?? null),
      }));
    },
    'presence.saver': async ({ thing }) => {
      const path = pathOfDraft(thing);
      const file = await (await folder.current()).store.read(path);
      return whoSaved(path, file?.hash ?? null);
    },
    'presence.moveTo': (at) => {
      presence.moveTo(at);
      return Promise.resolve({});
    },
  };
}
