/** What a worker answers to a job: what came of it, or how the program in it broke. */
export type WorkerAnswer<Result> = {
  /** Bytes resident when the job was done. */
  readonly memory: number;
} & ({ readonly result: Result } | { readonly crash: string });

/**
 * The worker's side of a `WorkerPool`: does each job that comes and answers it.
 * @param tidy runs after each answer, while nobody waits
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what comes over the wire, so that a worker states it once
export function answerJobs<Job, Result>(carryOut: (job: Job) => Result | Promise<Result>, tidy: () => void): void {
  const answerTo = async (job: Job): Promise<WorkerAnswer<Result>> => {
    try {
      const result = await carryOut(job);
      return { result, memory: process.memoryUsage.rss() };
    } catch (error) {
      return { crash: error instanceof Error ? error.message : String(error), memory: process.memoryUsage.rss() };
    }
  };
  const answer = async (job: Job): Promise<void> => {
    process.send?.(await answerTo(job));
    tidy();
    // Typst's documents hang on JavaScript objects that look small to the collector: without a push it lets hundreds of megabytes stand.
    setImmediate(() => globalThis.gc?.());
  };
  process.on('message', ({ job }: { readonly job: Job }) => void answer(job));
  // Who gave the orders is gone.
  process.on('disconnect', () => process.exit());
}
