import { z } from 'zod';
import type { Rows } from '../row.ts';

/** The program itself. */
export const appRows = {
  'app.about': {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'browser']),
      /** What this computer calls who works at it: the name of those who chose none. "" when it does not say. */
      account: z.string(),
    }),
  },
} as const satisfies Rows;
