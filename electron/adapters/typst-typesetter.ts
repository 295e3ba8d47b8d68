import type { Typeset, TypesetJob, Typesetter } from '../../shared/ports/typesetter.ts';
import { TypstProcess } from './typst-process.ts';

export interface TypesetterOptions {
  /** The built entry `typst-worker.js`. */
  readonly worker: URL;
  /** Processes, and so jobs at a time. */
  readonly width: number;
  /** After this many seconds a job is given up and its process replaced. */
  readonly timeLimit: number;
}

/** Typesets in processes of its own, which start at the first jobs and stay for the next ones. */
export class TypstTypesetter implements Typesetter {
  private readonly options: TypesetterOptions;
  private readonly idle: TypstProcess[] = [];
  private readonly busy = new Set<TypstProcess>();
  /** Wakes the jobs that wait for a process, first come first served. */
  private readonly waiting: (() => void)[] = [];

  constructor(options: TypesetterOptions) {
    this.options = options;
  }

  /** @throws AppError `typeset.time-limit`, `typeset.crashed`; the signal's reason when aborted */
  async typeset(job: TypesetJob, signal?: AbortSignal): Promise<Typeset> {
    const worker = await this.takeWorker();
    try {
      signal?.throwIfAborted();
      return await worker.typeset(job, this.options.timeLimit, signal);
    } finally {
      this.busy.delete(worker);
      if (worker.alive) this.idle.push(worker);
      this.waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    for (const worker of [...this.idle.splice(0), ...this.busy]) worker.kill();
  }

  private async takeWorker(): Promise<TypstProcess> {
    while (!this.idle.some(({ alive }) => alive) && this.busy.size >= this.options.width) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    // The one that worked last knows most of what comes next.
    let worker = this.idle.pop();
    while (worker && !worker.alive) worker = this.idle.pop();
    worker ??= new TypstProcess(this.options.worker);
    this.busy.add(worker);
    return worker;
  }
}
