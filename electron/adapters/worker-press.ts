import type { Press, PressJob, Printed } from '../../shared/ports/press.ts';
import { WorkerPool } from './worker-pool.ts';

/** Seconds after which a brochure is given up: two hundred pages take five. */
const TIME_LIMIT = 300;

/** A press of `width` processes. */
export function openPress(width: number): Press {
  const worker = new URL('../adapters/press-worker.js', import.meta.url);
  const pool = new WorkerPool<PressJob, Printed>({ worker, width, timeLimit: TIME_LIMIT });
  return {
    width,
    print: async (job, signal) => pool.run(job, signal),
    close: async () => pool.close(),
  };
}
