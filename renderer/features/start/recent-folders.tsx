import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { IconButton } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { startWords } from './words.ts';
import './recent-folders.css';

/** Folders that were open before, one press away. */
export function RecentFolders() {
  const say = useWords(startWords);
  const { data: recent } = useCall('folder.recent', {});
  const open = useRun('folder.open');
  const forget = useRun('folder.forget');
  if (!recent || recent.length === 0) return null;
  const failure = open.error ?? forget.error;
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title" className="recent-title">
        {say('recent')}
      </h2>
      {failure && <FailureBanner failure={failure} />}
      <ul className="recent-list">
        {recent.map(({ path, place, isThere }) => (
          <li key={path} className="recent-row">
            <AriaButton className="recent-open" onPress={() => open.mutate({ path })}>
              <span className="recent-place">{place}</span>
              <span className="recent-path">{isThere ? path : `${path} – ${say('recent.away')}`}</span>
            </AriaButton>
            <IconButton icon={X} size="small" label={say('recent.forget', { place })} onPress={() => forget.mutate({ path })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
