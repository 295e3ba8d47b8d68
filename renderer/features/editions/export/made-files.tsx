import { Copy, FolderOpen } from 'lucide-react';
import { useRun } from '../../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { tell } from '../../../ui/toasts.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';

/** Where the files lie, and the way there: their folder in the system's file manager, or its address to take along. */
export function MadeFiles({ job, folder }: { readonly job: string; readonly folder: string }) {
  const say = useWords(editionsWords);
  const show = useRun('export.show-folder', { leavesFolder: true });
  const copy = async (): Promise<void> => {
    if (await copyText(folder)) tell({ kind: 'done', text: say('folder.copied') });
  };
  return (
    <>
      <Banner
        kind="done"
        actions={
          <Button size="small" icon={FolderOpen} isPending={show.isPending} onPress={() => show.mutate({ job })}>
            {say('folder.open')}
          </Button>
        }
      >
        {say('export.folder', { folder })}
      </Banner>
      {show.error && <FailureBanner failure={show.error} />}
      {show.data?.shown === false && (
        <Banner
          kind="note"
          actions={
            <Button size="small" icon={Copy} onPress={() => void copy()}>
              {say('folder.copy')}
            </Button>
          }
        >
          {say('folder.not-opened')}
        </Banner>
      )}
    </>
  );
}
