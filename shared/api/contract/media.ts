import { z } from 'zod';
import type { Rows } from '../row.ts';

export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const sourceSchema = z.string().min(1).max(500);

/** Pictures of the folder, by the names that chapters write. */
export const mediaRows = {
  'media.list': { input: z.strictObject({}), output: z.array(sourceSchema).readonly() },
  'media.read': {
    input: z.strictObject({ source: sourceSchema }),
    /** null when there is none of that name, or none that can be shown. */
    output: z.strictObject({ bytes: bytesSchema, type: z.string() }).nullable(),
  },
  'media.add': {
    input: z.strictObject({
      /** What the file is called where it comes from. */
      name: z.string().min(1).max(300),
      bytes: bytesSchema,
    }),
    output: z.strictObject({
      source: sourceSchema,
      /** What was taken out of a drawing since it could run or reach outside. */
      removed: z.array(z.string()).readonly(),
    }),
    // A picture of 20 MB, as base64.
    limit: 28_000_000,
  },
} as const satisfies Rows;
