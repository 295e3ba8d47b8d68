import { useCall, useRun } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { FolderBrowser } from './folder-browser.tsx';
import { RecentFolders } from './recent-folders.tsx';
import { startWords } from './words.ts';

/** Opens a folder that is there. */
export function OpenFolder() {
  const say = useWords(startWords);
  const { data: about } = useCall('app.about', {});
  const open = useRun('folder.open');
  const choose = useRun('folder.choose');
  const show = (path: string): void => open.mutate({ path });
  const failure = open.error ?? choose.error;
  return (
    <>
      <RecentFolders />
      <div className="start-panel">
        {failure && <FailureBanner failure={failure} />}
        {(open.isPending || open.isSuccess) && <Busy>{say('opening')}</Busy>}
        {about?.host === 'browser' && <FolderBrowser from={null} button={say('browse.open')} onTake={show} onWorkspace={show} />}
        {about?.host === 'electron' && (
          <div className="start-foot">
            <Button
              kind="primary"
              onPress={() => choose.mutate({ purpose: 'open' }, { onSuccess: ({ path }) => path !== null && show(path) })}
            >
              {say('browse.choose')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
