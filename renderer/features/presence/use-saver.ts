import type { CallInput, CallOutput } from '../../../shared/api/contract.ts';
import { useCall } from '../../app/session/use-call.ts';

/** Who saved something; null where nobody knows. */
export type Saver = CallOutput<'presence.saver'>;
export type SavedThing = CallInput<'presence.saver'>['thing'];

/** Who saved what lies there now, or took it away; undefined while it is being asked. */
export function useSaver(thing: SavedThing, isAsked: boolean): Saver | undefined {
  const { data, error } = useCall('presence.saver', { thing }, { enabled: isAsked });
  return error ? null : data;
}

/** For a message that says who did something: `{who, select, self {Sie haben} named {{by} hat} other {Jemand hat}}`. */
export function saverValues(saver: Saver): { readonly who: 'self' | 'named' | 'other'; readonly by: string } {
  if (saver === null) return { who: 'other', by: '' };
  return saver.kind === 'self' ? { who: 'self', by: '' } : { who: 'named', by: saver.name };
}
