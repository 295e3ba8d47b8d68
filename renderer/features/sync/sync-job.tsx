import { useCall, useRun } from '../../app/session/use-call.ts';
import { Banner } from '../../ui/banner.tsx';
import { Progress } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { syncWords } from './words.ts';

interface SyncJobProps {
  readonly job: string;
  /** Somebody has seen what is there, and wants both brought together all the same. */
  readonly onJoin: () => void;
  readonly onSignIn: () => void;
}

/** How a sync goes, and what came of it. That nobody answers is no failure: one works offline for weeks. */
export function SyncJob({ job, onJoin, onSignIn }: SyncJobProps) {
  const say = useWords(syncWords);
  const { data: state } = useCall('job.read', { id: job });
  const { data: result } = useCall('sync.result', { job }, { enabled: state?.state === 'done' });
  const cancel = useRun('job.cancel');
  if (!state || state.state === 'running')
    return <Progress label={say('running')} done={0} total={null} onCancel={() => cancel.mutate({ id: job })} />;
  if (state.state === 'done' && result) {
    const { changed, conflicts } = result;
    return (
      <Banner kind={conflicts === 0 ? 'done' : 'care'}>
        {say('done', { changed })} {conflicts > 0 && say('conflicts', { count: conflicts })}
      </Banner>
    );
  }
  if (!state.failure) return null;
  switch (state.failure.code) {
    case 'sync.unreachable':
      return <Banner kind="note">{say('offline')}</Banner>;
    case 'sync.not-allowed':
    case 'sync.no-repository':
      return (
        <Banner
          kind="wrong"
          actions={
            <Button size="small" onPress={onSignIn}>
              {say('change')}
            </Button>
          }
        >
          {state.failure.code === 'sync.not-allowed' ? say('not-allowed') : state.failure.message}
        </Banner>
      );
    case 'sync.unrelated':
    case 'sync.rewound':
      return (
        <Banner
          kind="care"
          actions={
            <Button size="small" onPress={onJoin}>
              {say('join')}
            </Button>
          }
        >
          {say(state.failure.code === 'sync.rewound' ? 'rewound' : 'unrelated')}
        </Banner>
      );
    default:
      return <Banner kind="wrong">{state.failure.message}</Banner>;
  }
}
