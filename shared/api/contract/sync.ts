import { z } from 'zod';
import { mergeConflictSchema } from '../../merging/merge-conflict.ts';
import { saverSchema } from './presence.ts';
import type { Rows } from '../row.ts';
import { startedSchema } from './job.ts';
import { resolutionsSchema } from './save-outcome.ts';

const id = z.string().max(100);
const wording = z.string().nullable();
const credentials = z.strictObject({ user: z.string().min(1).max(200), token: z.string().min(1).max(10_000) });

const conflictSchema = z.strictObject({
  id: z.string(),
  /** What it is about, in the user's words: "Wohnen (Ukrainisch)"; and where to find it, if it is a text. */
  name: z.string(),
  unit: z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string() }).nullable(),
  language: z.string().nullable(),
  at: z.string(),
  /** Mine is in the file. */
  places: z.array(z.strictObject({ base: wording, mine: wording, theirs: wording })).readonly(),
});

/** The same folder at another place, through a git server. */
export const syncRows = {
  'sync.status': {
    input: z.strictObject({}),
    output: z.strictObject({
      address: z.string().nullable(),
      /** Whether name and token are known. */
      known: z.boolean(),
      /** When the two were last brought together from here (ISO 8601). */
      lastAt: z.string().nullable(),
      /** The job of a sync that is under way. */
      running: z.string().nullable(),
      conflicts: z.array(conflictSchema),
    }),
  },
  /** Says where the other place is; null = nowhere any more, and its token is forgotten. */
  'sync.connect': {
    input: z.strictObject({ address: z.string().max(2_000).nullable(), credentials: credentials.nullable() }),
    output: z.strictObject({}),
  },
  'sync.start': {
    /** `join` = somebody has seen that the places have no history in common, or that versions are missing there. */
    input: z.strictObject({ join: z.boolean().optional() }),
    output: startedSchema,
  },
  /** What came of one that is done; null before that. */
  'sync.result': {
    input: startedSchema,
    output: z
      .strictObject({
        sent: z.int().nonnegative(),
        received: z.int().nonnegative(),
        changed: z.int().nonnegative(),
        conflicts: z.int().nonnegative(),
      })
      .nullable(),
  },
  /** What is to be decided between the file as it is now and the other place's. */
  'sync.conflict': {
    input: z.strictObject({ id }),
    /** `by` = who wrote the other place's, null when nobody knows. */
    output: z.strictObject({ conflicts: z.array(mergeConflictSchema), by: saverSchema.nullable() }),
  },
  /** Writes what was decided; what is left of it comes back, and nothing was written then. */
  'sync.decide': {
    input: z.strictObject({ id, resolutions: resolutionsSchema }),
    output: z.strictObject({ conflicts: z.array(mergeConflictSchema) }),
  },
} as const satisfies Rows;
