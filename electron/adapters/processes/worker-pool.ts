import { WorkerProcess, type WorkerProcessOptions } from './worker-process.ts';

export interface WorkerPoolOptions<Job = unknown> extends WorkerProcessOptions<Job> {
  /** The built entry of the processes. */
  readonly worker: URL;
  /** Processes, and so jobs at a time. */
  readonly width: number;
  /** After this many seconds a job is given up and its process replaced. */
  readonly timeLimit: number;
}

/** Does jobs in processes of its own, which start at the first jobs and stay for the next ones. */
export class WorkerPool<Job, Result> {
  private readonly options: WorkerPoolOptions<Job>;
  private readonly idle: WorkerProcess<Job, Result>[] = [];
  private readonly busy = new Set<WorkerProcess<Job, Result>>();
  /** Wakes the jobs that wait for a process, first come first served. */
  private readonly waiting: (() => void)[] = [];

  constructor(options: WorkerPoolOptions<Job>) {
    this.options = options;
  }

  /** Starts processes for the first jobs, as many as there will be or may be at a time, before they come. */
  start(jobs: number): void {
    const wanted = Math.min(jobs, this.options.width);
    while (this.idle.length + this.busy.size < wanted) this.idle.push(this.newWorker());
  }

  /** @throws AppError `typeset.time-limit`, `typeset.crashed`; the signal's reason when aborted */
  async run(job: Job, signal?: AbortSignal): Promise<Result> {
    const worker = await this.takeWorker();
    try {
      signal?.throwIfAborted();
      return await worker.run(job, this.options.timeLimit, signal);
    } finally {
      this.busy.delete(worker);
      if (worker.alive) this.idle.push(worker);
      this.waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    for (const worker of [...this.idle.splice(0), ...this.busy]) worker.kill();
  }

  private newWorker(): WorkerProcess<Job, Result> {
    return new WorkerProcess<Job, Result>(this.options.worker, this.options);
  }

  private async takeWorker(): Promise<WorkerProcess<Job, Result>> {
    while (!this.idle.some(({ alive }) => alive) && this.busy.size >= this.options.width) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    // The one that worked last knows most of what comes next.
    let worker = this.idle.pop();
    while (worker && !worker.alive) worker = this.idle.pop();
    worker ??= this.newWorker();
    this.busy.add(worker);
    return worker;
  }
}
