import { RefreshCw, Unplug } from 'lucide-react';
import { afterwards } from '../../app/session/afterwards.ts';
import { useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { SyncJob } from './sync-job.tsx';
import { syncWords } from './words.ts';

interface SyncPanelProps {
  readonly address: string;
  readonly lastAt: string | null;
  /** The sync that was begun last. */
  readonly job: string | null;
  readonly onStarted: (job: string) => void;
  readonly onChange: () => void;
}

/** The connection as it is, and the button to sync. */
export function SyncPanel({ address, lastAt, job, onStarted, onChange }: SyncPanelProps) {
  const say = useWords(syncWords);
  const start = useRun('sync.start');
  const connect = useRun('sync.connect');
  const sync = (join: boolean): void => afterwards(start.mutateAsync({ join }), (started) => onStarted(started.job));
  const failure = start.error ?? connect.error;
  return (
    <section className="panel form-stack" aria-label={say('at', { address })}>
      <div>
        <p>
          <strong>{say('at', { address })}</strong>
        </p>
        <p className="quiet">{lastAt === null ? say('never') : say('last', { at: new Date(lastAt) })}</p>
      </div>
      {failure && <FailureBanner failure={failure} />}
      {job !== null && !start.isPending && <SyncJob key={job} job={job} onJoin={() => sync(true)} onSignIn={onChange} />}
      <div className="form-buttons">
        <Button kind="primary" icon={RefreshCw} isPending={start.isPending} onPress={() => sync(false)}>
          {say('now')}
        </Button>
        <Button onPress={onChange}>{say('change')}</Button>
        <Button kind="quiet" icon={Unplug} onPress={() => connect.mutate({ address: null, credentials: null })}>
          {say('leave')}
        </Button>
      </div>
      <p className="quiet small">{say('leave.note')}</p>
    </section>
  );
}
