import { ConnectionLost } from '../host/connection.ts';
import { Banner, FailureBanner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.ts';
import type { FolderState } from './session/use-folder-state.ts';
import { goTo } from './use-route.ts';
import { shellWords } from './words.ts';

interface FolderTroubleProps {
  readonly state: FolderState | null;
  /** The host cannot be asked. */
  readonly failure: unknown;
  readonly onAgain: () => void;
}

/** What has happened to the open folder, or to the host, above its rooms; both are found again by themselves. */
export function FolderTrouble({ state, failure, onAgain }: FolderTroubleProps) {
  const say = useWords(shellWords);
  if (failure) {
    // What a room asked of it in vain says there only that.
    const hasStopped = failure instanceof ConnectionLost && failure.reason === 'stopped';
    return (
      <div className="folder-trouble">
        <FailureBanner failure={failure} note={hasStopped ? say('host.stopped') : undefined} onAgain={onAgain} />
      </div>
    );
  }
  if (state?.state === 'open' && !state.mayWrite) {
    return (
      <div className="folder-trouble">
        <Banner kind="note">{say('folder.read-only', { folder: state.folder })}</Banner>
      </div>
    );
  }
  if (state?.state === 'open' && !state.keepsLocks) {
    return (
      <div className="folder-trouble">
        <Banner kind="note">{say('folder.no-locks', { folder: state.folder })}</Banner>
      </div>
    );
  }
  if (state?.state !== 'failed') return null;
  return (
    <div className="folder-trouble">
      <Banner
        kind="wrong"
        actions={
          <Button size="small" onPress={() => goTo({ room: 'start' })}>
            {say('folder.other')}
          </Button>
        }
      >
        {state.problem.message} {say('folder.kept')}
      </Banner>
    </div>
  );
}
