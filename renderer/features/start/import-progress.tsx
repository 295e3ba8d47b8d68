import { afterwards } from '../../app/session/afterwards.ts';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Progress } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { forgetImport } from './use-begun-import.ts';
import { startWords } from './words.ts';
import './import-progress.css';

interface ImportProgressProps {
  readonly job: string;
  /** It was read. */
  readonly onBack: () => void;
}

/** How far an import is, and what came of it. */
export function ImportProgress({ job, onBack }: ImportProgressProps) {
  const say = useWords(startWords);
  const { data: state, error } = useCall('job.read', { id: job });
  const cancel = useRun('job.cancel');
  const ended = state?.state ?? 'running';
  return (
    <div className="start-panel">
      {error && <FailureBanner failure={error} />}
      {error === null && ended === 'running' && (
        <Progress
          label={say('import.running')}
          done={state?.done ?? 0}
          total={state && state.total > 0 ? state.total : null}
          onCancel={() => cancel.mutate({ id: job })}
        />
      )}
      {ended === 'cancelled' && <Banner kind="note">{say('import.cancelled')}</Banner>}
      {ended === 'failed' && <Banner kind="wrong">{state?.failure?.message}</Banner>}
      {(error !== null || ended === 'cancelled' || ended === 'failed') && (
        <div className="start-foot">
          <Button onPress={onBack}>{say('back')}</Button>
        </div>
      )}
      {ended === 'done' && <ImportReport job={job} onBack={onBack} />}
    </div>
  );
}

function ImportReport({ job, onBack }: ImportProgressProps) {
  const say = useWords(startWords);
  const { data: made, error } = useCall('folder.imported', { job });
  const open = useRun('folder.open');
  const failure = error ?? open.error;
  if (!made) return failure ? <FailureBanner failure={failure} /> : null;
  const { path, chapters, findings } = made;
  return (
    <>
      <Banner kind="done">{say('import.done', { chapters })}</Banner>
      {findings.length === 0 ? (
        <p className="quiet">{say('import.clean')}</p>
      ) : (
        <section aria-labelledby="import-findings">
          <h3 id="import-findings" className="import-title">
            {say('import.findings', { count: findings.length })}
          </h3>
          {/* A list that scrolls has to be reached by key. */}
          <ul className="import-findings" tabIndex={0} aria-labelledby="import-findings">
            {findings.map(({ file, message }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the list is made once and never changes
              <li key={index}>
                <code>{file}</code> {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {failure && <FailureBanner failure={failure} />}
      <div className="start-foot">
        <Button onPress={onBack}>{say('back')}</Button>
        <Button
          kind="primary"
          isPending={open.isPending || open.isSuccess}
          onPress={() => afterwards(open.mutateAsync({ path }), forgetImport)}
        >
          {say('import.open')}
        </Button>
      </div>
    </>
  );
}
