import { AppError } from '../model/app-error.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';

export interface JobState {
  readonly id: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Why it failed. */
  readonly failure: Problem | null;
}

/** What work that takes long gets from its job. */
export interface RunningJob {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

export interface JobsOptions {
  /** An id that nobody can guess. */
  readonly newId: () => string;
  /** Told of each step of each job. */
  readonly onChange: (job: JobState) => void;
  readonly reportBug: (bug: unknown) => void;
}

interface Job {
  state: JobState;
  readonly cancel: AbortController;
  readonly ended: Promise<void>;
}

/** Ended jobs whose outcome can still be asked for. */
const KEPT = 20;

/** Long work of the desk: it has an id at once, tells how far it is, and can be cancelled. */
export class Jobs {
  readonly #options: JobsOptions;
  readonly #jobs = new Map<string, Job>();

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  start(work: (job: RunningJob) => Promise<void>): string {
    const id = this.#options.newId();
    const cancel = new AbortController();
    const change = (next: Partial<JobState>): void => {
      const job = this.#jobs.get(id);
      if (!job) return;
      job.state = { ...job.state, ...next };
      this.#options.onChange(job.state);
    };
    const run = async (): Promise<void> => {
      // The id is known before anything is told of it.
      await Promise.resolve();
      if (cancel.signal.aborted) return change({ state: 'cancelled' });
      try {
        await work({ signal: cancel.signal, progress: (done, total) => change({ done, total }) });
        change({ state: cancel.signal.aborted ? 'cancelled' : 'done' });
      } catch (error) {
        if (cancel.signal.aborted) return change({ state: 'cancelled' });
        if (!(error instanceof AppError)) this.#options.reportBug(error);
        change({ state: 'failed', failure: error instanceof AppError ? error.problem : problem('call.failed', { call: 'job' }) });
      }
    };
    this.#jobs.set(id, { state: { id, state: 'running', done: 0, total: 0, failure: null }, cancel, ended: run() });
    this.#forget();
    return id;
  }

  /** null for one that there is not, or not any more. */
  state(id: string): JobState | null {
    return this.#jobs.get(id)?.state ?? null;
  }

  /** Asks a job to stop; false when it is over or there is none. What it has made stays. */
  cancel(id: string): boolean {
    const job = this.#jobs.get(id);
    if (job?.state.state !== 'running') return false;
    job.cancel.abort();
    return true;
  }

  /** Cancels what runs and waits for it. */
  async close(): Promise<void> {
    for (const { cancel } of this.#jobs.values()) cancel.abort();
    await Promise.all([...this.#jobs.values()].map(({ ended }) => ended));
  }

  #forget(): void {
    const over = [...this.#jobs].filter(([, { state }]) => state.state !== 'running');
    for (const [id] of over.slice(0, Math.max(0, over.length - KEPT))) this.#jobs.delete(id);
  }
}
