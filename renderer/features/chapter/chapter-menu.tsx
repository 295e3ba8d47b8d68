import { memo, useState } from 'react';
import { CheckCheck, EllipsisVertical, History, Trash2 } from 'lucide-react';
import { useRun } from '../../app/session/use-call.ts';
import { goTo } from '../../app/use-route.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/use-words.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useOpenChapters } from './open-chapters.ts';
import { chapterWords } from './words.ts';

/** What is rarely done with a chapter: say that its translations still hold, see what it was, delete it. */
export const ChapterMenu = memo(function ChapterMenu({ id }: { readonly id: string }) {
  const say = useWords(chapterWords);
  const [isAsking, setAsking] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const run = useRun('chapter.delete');
  const chapters = useOpenChapters();
  const remove = (): void =>
    run.mutate(
      { id },
      {
        onSuccess: () => {
          chapters.forget(id);
          goTo({ room: 'chapters' });
        },
      },
    );
  return (
    <>
      <Menu
        button={<IconButton icon={EllipsisVertical} label={say('more')} />}
        label={say('more')}
        entries={[
          { id: 'confirm', text: say('confirm.open'), icon: CheckCheck, onAction: () => setConfirming(true) },
          { id: 'history', text: say('history.open'), icon: History, onAction: () => goTo({ room: 'history', kind: 'chapter', id }) },
          { id: 'delete', text: say('delete.open'), icon: Trash2, danger: true, separated: true, onAction: () => setAsking(true) },
        ]}
      />
      {isConfirming && <ConfirmDialog id={id} onClose={() => setConfirming(false)} />}
      {isAsking && (
        <Dialog
          title={say('delete.title')}
          isOpen
          onClose={() => setAsking(false)}
          width="narrow"
          role="alertdialog"
          action={
            <Button kind="danger" isPending={run.isPending} onPress={remove}>
              {say('delete.do')}
            </Button>
          }
        >
          <p>{say('delete.note')}</p>
          {run.error && <FailureBanner failure={run.error} onAgain={remove} />}
        </Dialog>
      )}
    </>
  );
});
