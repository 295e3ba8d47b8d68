import type { RunningJob } from './use-job.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Progress } from '../../ui/busy.tsx';

interface JobStateProps {
  readonly job: RunningJob;
  /** What is going on. */
  readonly label: string;
}

/** How far a job is, or why it stopped. */
export function JobState({ job: { isRunning, done, total, error, failure }, label }: JobStateProps) {
  if (isRunning) return <Progress label={label} done={done} total={total} />;
  if (error) return <FailureBanner failure={error} />;
  return failure === null ? null : <Banner kind="wrong">{failure}</Banner>;
}
