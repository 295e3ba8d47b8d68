import type { Presence } from '../../ports/presence.ts';
import { unitKey } from '../../model/workspace.ts';
import type { presenceRows } from '../contract/presence.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export interface PresenceContext {
  readonly presence: Pick<Presence, 'colleagues' | 'moveTo'>;
}

export function presenceHandlers({
  presence,
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
    'presence.moveTo': (at) => {
      presence.moveTo(at);
      return Promise.resolve({});
    },
  };
}
