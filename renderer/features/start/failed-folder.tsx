import { FileInput, RotateCw } from 'lucide-react';
import { useRun } from '../../app/session/use-call.ts';
import type { FolderState } from '../../app/session/use-folder-state.ts';
import { goTo } from '../../app/use-route.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { startWords } from './words.ts';

/** Why a folder could not be opened, and what can be done about it. */
export function FailedFolder({ failed }: { readonly failed: Extract<FolderState, { state: 'failed' }> }) {
  const say = useWords(startWords);
  const open = useRun('folder.open');
  return (
    <Banner
      kind="wrong"
      actions={
        <>
          <Button size="small" icon={RotateCw} onPress={() => open.mutate({ path: failed.path })}>
            {say('failed.again')}
          </Button>
          {failed.holds === 'pages' && (
            <Button size="small" icon={FileInput} onPress={() => goTo({ room: 'start', task: 'import' })}>
              {say('failed.import')}
            </Button>
          )}
        </>
      }
    >
      <strong>{say('failed.title', { folder: failed.folder })}.</strong> {failed.problem.message} {say('failed.note')}
      <div className="small" dir="ltr">
        {failed.path}
      </div>
    </Banner>
  );
}
