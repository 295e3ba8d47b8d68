import { z } from 'zod';
import type { Rows } from '../row.ts';

const count = z.int().nonnegative();
const unitSchema = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string() });

/** Texts of one language that wait for the same kind of work, and where it begins. */
const workSchema = z.strictObject({ language: z.string(), units: count, segments: count, words: count, first: unitSchema });

/** Where something can be mended: the room, what to open there, and the line. */
export const cureSchema = z.strictObject({
  room: z.enum(['chapters', 'contacts', 'offers', 'editions', 'translate', 'glossary', 'settings']),
  unit: unitSchema.nullable(),
  language: z.string().nullable(),
  line: z.int().positive().nullable(),
});

/** What should be done, most urgent kind of work by kind of work; each entry says where its cure is. */
export const todoRows = {
  'todo.read': {
    input: z.strictObject({}),
    output: z.strictObject({
      revision: count,
      /** Missing or a draft. */
      missing: z.array(workSchema),
      outdated: z.array(workSchema),
      toReview: z.array(workSchema),
      /** Given out, wanted by a day that is past, and not done; what waits longest first. */
      late: z.array(workSchema.extend({ to: z.string(), due: z.string() })),
      /** Texts with notes that nobody settled; its segments count the notes. */
      notes: z.array(workSchema.omit({ words: true }).extend({ segment: z.string() })),
      /** Contacts whose check is due, chapters whose review is due, offers that are over; in the words of the interface. */
      due: z.array(z.strictObject({ unit: unitSchema, title: z.string(), message: z.string() })),
      /** Errors first. Of many only the first are listed; the counts count all. */
      problems: z.strictObject({
        errors: count,
        warnings: count,
        list: z.array(
          z.strictObject({
            code: z.string(),
            severity: z.enum(['error', 'warning']),
            message: z.string(),
            path: z.string().nullable(),
            cure: cureSchema.nullable(),
          }),
        ),
      }),
    }),
  },
} as const satisfies Rows;
