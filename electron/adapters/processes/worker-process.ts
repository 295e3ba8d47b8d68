import { appError } from '../../../shared/model/app-error.ts';
import { YIELDS, type WorkerAnswer } from './answer-jobs.ts';
import { startProcess, type Child } from './start-process.ts';

export interface WorkerProcessOptions<Job> {
  /** Bytes: a process that has grown beyond them is replaced after its job, since what it runs does not give back all that it took. */
  readonly mostMemory: number;
  /** Whether the processor is left to what somebody does at the screen as long as that needs it. */
  readonly yields: boolean;
  /** For each process, how a job is said to one that has done those before; left out where every job is sent whole. */
  readonly sendingBy?: () => (job: Job) => unknown;
}

/**
 * One process that does one job at a time. After a failure it is dead and must be replaced.
 * A process and not a thread: a thread that is inside the compiler cannot be stopped, and its crash would be ours.
 */
export class WorkerProcess<Job, Result> {
  private readonly child: Child;
  /** Bytes: when it has grown beyond them it is done for after its job. */
  private readonly mostMemory: number;
  private readonly sent: (job: Job) => unknown;
  alive = true;

  constructor(entry: URL, { mostMemory, yields, sendingBy = () => (job) => job }: WorkerProcessOptions<Job>) {
    this.mostMemory = mostMemory;
    this.sent = sendingBy();
    this.child = startProcess(entry, yields ? [YIELDS] : []);
    // A process that dies while it has nothing to do is noticed at its next job.
    this.child.listen(
      () => {},
      () => this.kill(),
    );
    this.rest();
  }

  /** @throws AppError `typeset.time-limit` (in seconds), `typeset.crashed`; the signal's reason when aborted */
  async run(job: Job, timeLimit: number, signal?: AbortSignal): Promise<Result> {
    const { child } = this;
    child.hold(true);
    return new Promise<Result>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        stopListening();
        signal?.removeEventListener('abort', aborted);
        this.rest();
      };
      const stop = (reason: unknown): void => {
        end();
        this.kill();
        reject(reason);
      };
      const failed = (detail: string): void => stop(appError('typeset.crashed', { detail }));
      const answered = (message: unknown): void => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own entry wrote it: `answerJobs`
        const answer = message as WorkerAnswer<Result>;
        if ('crash' in answer) return failed(answer.crash);
        end();
        if (answer.memory > this.mostMemory) this.kill();
        resolve(answer.result);
      };
      const aborted = (): void => stop(signal?.reason);
      const stopListening = child.listen(answered, failed);
      const timer = setTimeout(() => stop(appError('typeset.time-limit', { seconds: timeLimit })), timeLimit * 1000);
      signal?.addEventListener('abort', aborted, { once: true });
      if (!child.send({ job: this.sent(job) })) failed('not connected');
    });
  }

  kill(): void {
    this.alive = false;
    this.child.kill();
  }

  /** An idle process keeps nobody waiting for its end. */
  private rest(): void {
    this.child.hold(false);
  }
}
