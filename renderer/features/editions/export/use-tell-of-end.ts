import { useEffect, useRef } from 'react';
import type { CallOutput } from '../../../../shared/api/contract.ts';
import { useHost } from '../../../app/session/client-context.ts';
import { tell } from '../../../ui/toasts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import { isInSight } from './exports-in-sight.ts';

type State = NonNullable<CallOutput<'job.read'>>['state'];

/** Says once that an export has come to its end, unless somebody is looking at it. */
export function useTellOfEnd(job: string, state: State | null, onShow: () => void): void {
  const say = useWords(editionsWords);
  const { client } = useHost();
  const last = useRef<State | null>(null);
  useEffect(() => {
    const hasEnded = last.current === 'running' && state !== 'running' && state !== null;
    last.current = state;
    if (!hasEnded || isInSight(job)) return;
    const show = { text: say('ended.show'), onAction: onShow };
    if (state === 'failed') return tell({ kind: 'wrong', text: say('ended.failed'), action: show });
    if (state === 'cancelled') return tell({ kind: 'note', text: say('export.cancelled') });
    const tellDone = async (): Promise<void> => {
      const made = await client('export.result', { job });
      const stopped = made?.results.filter(({ outcome }) => outcome !== 'printed').length ?? 0;
      tell({ kind: 'done', text: say('ended'), ...(stopped > 0 ? { note: say('ended.stopped', { stopped }) } : {}), action: show });
    };
    void tellDone().catch(() => tell({ kind: 'done', text: say('ended') }));
  }, [client, job, onShow, say, state]);
}
