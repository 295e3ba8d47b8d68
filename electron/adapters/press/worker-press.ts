import type { Press, PressJob, Printed } from '../../../shared/ports/press.ts';
import { DocumentSender } from '../../../shared/publishing/sent-document.ts';
import type { WorkerPoolOptions } from '../processes/worker-pool.ts';
import { WorkerPool } from '../processes/worker-pool.ts';
import type { SentJob } from './sent-job.ts';

/** Seconds after which a brochure is given up: two hundred pages take five. */
const TIME_LIMIT = 300;

/**
 * Bytes that all processes of a press may hold together between jobs, and one of them alone. An Arabic brochure of a hundred pages takes
 * 450 MB: a process that were replaced below that would lay out such a brochure anew after every changed word. Two that print all editions
 * one after the other come to rest below 500 MB each; a limit below it replaces each of them twice.
 */
const [MOST_MEMORY, MOST_OF_ONE] = [1_000_000_000, 600_000_000];

/** Where the build puts the entry of the processes, as seen from every chunk that this file may end up in. */
const BUILT_WORKER = new URL('../adapters/press-worker.js', import.meta.url);

/** A press for a desk: it prints while somebody types. */
export function openDeskPress(width: number): Press {
  return openPress(width, { yields: true });
}

/** A press of `width` processes. */
export function openPress(
  width: number,
  { worker = BUILT_WORKER, yields = false }: Partial<Pick<WorkerPoolOptions, 'worker' | 'yields'>> = {},
): Press {
  const pool = new WorkerPool<PressJob, Printed>({
    sendingBy: () => {
      const documents = new DocumentSender();
      return ({ document, ...job }): SentJob => ({ ...job, document: documents.send(document) });
    },
    worker,
    width,
    timeLimit: TIME_LIMIT,
    mostMemory: Math.min(MOST_OF_ONE, MOST_MEMORY / width),
    yields,
  });
  return {
    width,
    print: async (job, signal) => pool.run(job, signal),
    start: (jobs) => pool.start(jobs),
    close: async () => pool.close(),
  };
}
