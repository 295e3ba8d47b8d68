import type { Presence } from '../../ports/presence.ts';
import type { presenceRows } from '../contract/presence.ts';
import type { HandlersFor } from '../row.ts';

export interface PresenceContext {
  readonly presence: Pick<Presence, 'colleagues' | 'moveTo'>;
}

export function presenceHandlers({ presence }: PresenceContext): HandlersFor<typeof presenceRows> {
  return {
    'presence.list': () => Promise.resolve([...presence.colleagues]),
    'presence.moveTo': (at) => {
      presence.moveTo(at);
      return Promise.resolve({});
    },
  };
}
