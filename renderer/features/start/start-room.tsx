import type { FolderState } from '../../app/session/use-folder-state.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useRoute } from '../../app/use-route.ts';
import mark from '../../mark.svg';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { FailedFolder } from './failed-folder.tsx';
import { StartTasks } from './start-tasks.tsx';
import { startWords } from './words.ts';
import './start-room.css';

interface StartRoomProps {
  /** A folder that was to be opened and could not be. */
  readonly failed: Extract<FolderState, { state: 'failed' }> | null;
}

/** What the desk shows while it has no folder. */
export function StartRoom({ failed }: StartRoomProps) {
  const say = useWords(startWords);
  const route = useRoute();
  const { preferences, change } = usePreferences();
  return (
    <main id="room" className="start" tabIndex={-1}>
      <div className="start-page">
        <header className="start-head">
          <img src={mark} alt="" width={56} height={56} />
          <div>
            <h1>{say('welcome')}</h1>
            <p className="quiet">{say('welcome.note')}</p>
          </div>
          <Button kind="quiet" size="small" onPress={() => change({ language: preferences.language === 'de' ? 'en' : 'de' })}>
            {say('interface')}
          </Button>
        </header>
        {failed && <FailedFolder failed={failed} />}
        <StartTasks task={route.room === 'start' ? route.task : undefined} />
      </div>
    </main>
  );
}
