import { useEffect } from 'react';
import { JobState } from '../../app/session/job-state.tsx';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { useJob } from '../../app/session/use-job.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useNoticeable } from '../../ui/use-noticeable.ts';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import type { Version } from './version-list.tsx';
import { kindOfScope, type VersionScope } from './version-scope.ts';
import { historyWords } from './words.ts';

interface RestoreDialogProps {
  readonly version: Version;
  readonly scope: VersionScope;
  readonly onClose: () => void;
}

/** Takes a text, a language or the whole folder back to a version, once somebody has said yes. */
export function RestoreDialog({ version, scope, onClose }: RestoreDialogProps) {
  const say = useWords(historyWords);
  const nameOf = useLanguageName();
  const begun = useRun('history.restore', { leavesFolder: true });
  const job = useJob(begun);
  const { data: restored, error } = useCall('history.restored', { job: job.id }, { enabled: job.hasOutcome });
  const isLong = useNoticeable(job.isRunning);
  useEffect(() => {
    if (!job.hasOutcome || !restored) return;
    if (job.isCancelled) tell({ kind: 'note', text: say('restore.cancelled', restored) });
    else tell({ kind: 'done', text: say('restore.done', restored) });
    onClose();
  }, [job.hasOutcome, job.isCancelled, onClose, restored, say]);
  return (
    <Dialog
      title={say('restore.title')}
      isOpen
      onClose={job.isRunning ? job.cancel : onClose}
      width="narrow"
      role="alertdialog"
      action={
        <Button kind="primary" isPending={job.isRunning} onPress={() => begun.mutate({ ...scope, version: version.id })}>
          {say('restore.do')}
        </Button>
      }
    >
      {!isLong && <p>{say(`restore.${kindOfScope(scope)}`, { language: scope.language === undefined ? '' : nameOf(scope.language) })}</p>}
      {(isLong || !job.isRunning) && <JobState job={job} label={say('restore.running')} />}
      {error && <FailureBanner failure={error} />}
    </Dialog>
  );
}
