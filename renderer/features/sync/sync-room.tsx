import { useState } from 'react';
import type { RoomProps } from '../../app/room-props.ts';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { ConnectForm } from './connect-form.tsx';
import { OpenDecisions } from './open-decisions.tsx';
import { SyncPanel } from './sync-panel.tsx';
import { syncWords } from './words.ts';
import '../../ui/form.css';

/** The same folder at another place: where that is, bringing both together, and what is to be decided. */
export function SyncRoom(_props: RoomProps<'sync'>) {
  const say = useWords(syncWords);
  const { data: status, error, isPending, refetch } = useCall('sync.status', {});
  const [isChanging, setChanging] = useState(false);
  /** The sync that was begun last. */
  const [job, setJob] = useState<string | null>(null);
  // Who left the room meanwhile finds it again.
  if (job === null && status && status.running !== null) setJob(status.running);
  return (
    <Room title={say('title')} note={say('note')}>
      <div className="form">
        {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
        {isPending && <Busy />}
        {status && (status.address === null || isChanging) && (
          <ConnectForm
            address={status.address}
            onCancel={status.address === null ? null : () => setChanging(false)}
            onConnected={(first) => {
              setChanging(false);
              setJob(first);
            }}
          />
        )}
        {status && status.address !== null && !isChanging && (
          <SyncPanel
            key={status.address}
            address={status.address}
            lastAt={status.lastAt}
            job={job}
            onStarted={setJob}
            onChange={() => setChanging(true)}
          />
        )}
        {status && status.conflicts.length > 0 && <OpenDecisions conflicts={status.conflicts} />}
      </div>
    </Room>
  );
}
