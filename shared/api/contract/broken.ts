import { z } from 'zod';
import type { Rows } from '../row.ts';

/** Files that cannot be used, and the way back to the last state in which they could. */
export const brokenRows = {
  'broken.list': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: z.string(),
        path: z.string(),
        /** What it is, in the user's words: "Wohnen, Englisch". */
        what: z.string(),
        /** The text that it is, or whose translation; null for settings and glossary. */
        unit: z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string() }).nullable(),
        /** Of a translation. */
        language: z.string().nullable(),
        /** What is wrong with it, in the user's words. */
        problems: z.array(z.string()),
        /** When and by whom it was last saved in good order (ISO 8601; "" when nobody knows who); null when no version has it so. */
        lastGood: z.strictObject({ at: z.string(), by: z.string() }).nullable(),
      }),
    ),
  },
  /** Puts the last good version in its place; the broken one is kept beside it under the name that is returned. */
  'broken.mend': { input: z.strictObject({ id: z.string().max(100) }), output: z.strictObject({ aside: z.string() }) },
} as const satisfies Rows;
