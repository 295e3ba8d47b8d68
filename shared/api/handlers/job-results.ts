import type { Jobs, RunningJob } from '../../app/jobs.ts';

/** What jobs of one kind came to, for as long as the jobs are known. */
export class JobResults<Result> {
  readonly #jobs: Jobs;
  readonly #results = new Map<string, Result>();

  constructor(jobs: Jobs) {
    this.#jobs = jobs;
  }

  /** `work` answers when it is cancelled too, with what it has done by then. */
  start(work: (running: RunningJob) => Promise<Result>): { readonly job: string } {
    const job = this.#jobs.start(async (running) => void this.#results.set(job, await work(running)));
    for (const id of this.#results.keys()) if (this.#jobs.state(id) === null) this.#results.delete(id);
    return { job };
  }

  /** null before it is over, and for one that failed. */
  of(job: string): Result | null {
    return this.#results.get(job) ?? null;
  }
}
