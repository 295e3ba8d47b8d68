import { constants, setPriority } from 'node:os';

/** The argument with which a worker is started that yields to what somebody does at the screen. */
export const YIELDS = '--yields';

/** What a worker answers to a job: what came of it, or how the program in it broke. */
export type WorkerAnswer<Result> = {
  /** Bytes resident when the job was done. */
  readonly memory: number;
} & ({ readonly result: Result } | { readonly crash: string });

/** Bytes by which a worker may grow before what is no longer used is collected: that takes longer than laying out a flyer. */
const GROWTH = 32_000_000;

/**
 * The worker's side of a `WorkerPool`: does each job that comes and answers it.
 * @param tidy runs after the answer to each job, when nobody waits for this process
 */
export function answerJobs<Job, Result>(carryOut: (job: Job) => Result | Promise<Result>, tidy: (job: Job) => void): void {
  if (process.argv.includes(YIELDS)) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  let collected = process.memoryUsage.rss();
  const answerTo = async (job: Job): Promise<WorkerAnswer<Result>> => {
    try {
      const result = await carryOut(job);
      return { result, memory: process.memoryUsage.rss() };
    } catch (error) {
      return { crash: error instanceof Error ? error.message : String(error), memory: process.memoryUsage.rss() };
    }
  };
  const answer = async (job: Job): Promise<void> => {
    // Not before the answer has left: a large one goes in many pieces, and tidying would hold up all but the first.
    await orders.answer(await answerTo(job));
    tidy(job);
    // Typst's documents hang on JavaScript objects that look small to the collector: without a push it lets hundreds of megabytes stand.
    setImmediate(() => {
      if (process.memoryUsage.rss() < collected + GROWTH) return;
      globalThis.gc?.();
      collected = process.memoryUsage.rss();
    });
  };
  const orders = takeOrders<{ readonly job: Job }>(process, ({ job }) => void answer(job));
}

/** What Electron adds to a process that it has started (`utilityProcess`), instead of Node's channel to the parent. */
interface ParentPort<Order> {
  on(event: 'message', listener: (event: { readonly data: Order }) => void): unknown;
  postMessage(message: unknown): void;
}

/** Listens to whoever started this process, Node or Electron, and says how to answer: fulfilled when the answer has left. */
export function takeOrders<Order>(
  own: Pick<NodeJS.Process, 'on' | 'send' | 'exit'> & { readonly parentPort?: ParentPort<Order> },
  onOrder: (order: Order) => void,
): { readonly answer: (message: unknown) => Promise<void> } {
  const { parentPort } = own;
  if (parentPort) {
    parentPort.on('message', ({ data }) => onOrder(data));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, which has no origin
    return { answer: async (message) => parentPort.postMessage(message) };
  }
  own.on('message', (order: Order) => onOrder(order));
  // Who gave the orders is gone. Electron ends its processes by itself.
  own.on('disconnect', () => own.exit());
  return {
    answer: (message) =>
      new Promise((resolve) => {
        // An answer that nobody is left to hear is no error of this process.
        if (own.send) own.send(message, undefined, undefined, () => resolve());
        else resolve();
      }),
  };
}
