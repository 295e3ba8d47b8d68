import { useEffect } from 'react';
import { useCall, useRun } from '../../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../../ui/banner.tsx';
import { Progress } from '../../../ui/busy.tsx';
import { Button } from '../../../ui/button.tsx';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import { keepInSight } from './exports-in-sight.ts';
import { MadeFiles } from './made-files.tsx';

interface ExportProgressProps {
  readonly job: string;
  readonly onClose: () => void;
}

/** How far the files have come, what became of each language, and where they lie. */
export function ExportProgress({ job, onClose }: ExportProgressProps) {
  const say = useWords(editionsWords);
  const nameOf = useLanguageName();
  const { data: state, error } = useCall('job.read', { id: job });
  const { data: made } = useCall('export.result', { job });
  const cancel = useRun('job.cancel', { leavesFolder: true });
  useEffect(() => keepInSight(job), [job]);
  // What was just begun is running before it is first heard of.
  const isRunning = error === null && (state === undefined || state?.state === 'running');
  return (
    <div className="form-stack">
      {error && <FailureBanner failure={error} />}
      {state?.failure && <Banner kind="wrong">{state.failure.message}</Banner>}
      {isRunning && (
        <>
          <Progress
            label={say('export.running')}
            done={state?.done ?? 0}
            total={state?.total || null}
            onCancel={() => cancel.mutate({ id: job })}
          />
          <p className="quiet small">{say('export.running.note')}</p>
        </>
      )}
      {state?.state === 'cancelled' && <Banner kind="care">{say('export.cancelled')}</Banner>}
      {made?.results.some(({ files }) => files.length > 0) && !isRunning && <MadeFiles job={job} folder={made.folder} />}
      <ul className="gate-languages">
        {made?.results.map(({ language, outcome, files, pages, findings }) => (
          <li key={`${language}`}>
            {outcome === 'printed'
              ? say('export.printed', { language: nameOf(language ?? ''), files: files.length, pages: pages ?? 0 })
              : say('export.stopped', { language: nameOf(language ?? '') })}
            {outcome !== 'printed' && (
              <ul className="gate-findings">
                {findings.map(({ code, message }) => (
                  <li key={`${code} ${message}`}>{message}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {!isRunning && (
        <div className="form-buttons dialog-foot">
          <Button kind="primary" onPress={onClose}>
            {say('export.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
