import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { appError } from '../../shared/model/app-error.ts';
import type { WorkerAnswer } from './answer-jobs.ts';

/** Bytes: a process that has grown beyond this is replaced after its job, since Typst does not give back all that it took. */
const MOST_MEMORY = 600_000_000;

/**
 * One process that does one job at a time. After a failure it is dead and must be replaced.
 * A process and not a thread: a thread that is inside the compiler cannot be stopped, and its crash would be ours.
 */
export class WorkerProcess<Job, Result> {
  private readonly child: ChildProcess;
  alive = true;

  constructor(entry: URL) {
    this.child = fork(fileURLToPath(entry), [], {
      serialization: 'advanced',
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // A process that dies while it has nothing to do is noticed at its next job.
    this.child.on('error', () => this.kill());
    this.child.on('exit', () => this.kill());
    this.rest();
  }

  /** @throws AppError `typeset.time-limit` (in seconds), `typeset.crashed`; the signal's reason when aborted */
  async run(job: Job, timeLimit: number, signal?: AbortSignal): Promise<Result> {
    const { child } = this;
    child.ref();
    child.channel?.ref();
    return new Promise<Result>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        child.off('message', answered).off('error', failed).off('exit', exited);
        signal?.removeEventListener('abort', aborted);
        this.rest();
      };
      const stop = (reason: unknown): void => {
        end();
        this.kill();
        reject(reason);
      };
      const answered = (answer: WorkerAnswer<Result>): void => {
        if ('crash' in answer) return stop(appError('typeset.crashed', { detail: answer.crash }));
        end();
        if (answer.memory > MOST_MEMORY) this.kill();
        resolve(answer.result);
      };
      const failed = (error: Error): void => stop(appError('typeset.crashed', { detail: error.message }));
      const exited = (code: number | null, killed: string | null): void => failed(new Error(`exit ${killed ?? code}`));
      const aborted = (): void => stop(signal?.reason);
      const timer = setTimeout(() => stop(appError('typeset.time-limit', { seconds: timeLimit })), timeLimit * 1000);
      signal?.addEventListener('abort', aborted, { once: true });
      child.on('message', answered).on('error', failed).on('exit', exited);
      if (child.connected) child.send({ job });
      else failed(new Error('not connected'));
    });
  }

  kill(): void {
    this.alive = false;
    this.child.kill('SIGKILL');
  }

  /** An idle process keeps nobody waiting for its end. */
  private rest(): void {
    this.child.unref();
    this.child.channel?.unref();
  }
}
