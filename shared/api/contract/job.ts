import { z } from 'zod';
import type { Rows } from '../row.ts';

const idSchema = z.string().max(100);
const count = z.int().nonnegative();

/** The answer to what starts a job, and the question for what came of it. */
export const startedSchema = z.strictObject({ job: idSchema });

/** Work that takes long: started by a call of its own, which answers with its id. Events of type "job" tell each step. */
export const jobRows = {
  /** For a page that was loaded anew; null for a job that is not known (any more). */
  'job.read': {
    input: z.strictObject({ id: idSchema }),
    output: z
      .strictObject({
        state: z.enum(['running', 'done', 'cancelled', 'failed']),
        done: count,
        total: count,
        failure: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      })
      .nullable(),
  },
  /** False when it was over already. What it has made by then stays. */
  'job.cancel': { input: z.strictObject({ id: idSchema }), output: z.strictObject({ cancelled: z.boolean() }) },
} as const satisfies Rows;
