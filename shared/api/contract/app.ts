import { z } from 'zod';
import type { Rows } from '../row.ts';

/** The program itself. */
export const appRows = {
  'app.about': {
    input: z.strictObject({}),
    output: z.strictObject({ version: z.string(), host: z.enum(['electron', 'browser']) }),
  },
} as const satisfies Rows;
