import { z } from 'zod';
import { saverSchema } from './presence.ts';
import { mergeConflictSchema, resolutionSchema, theirChangeSchema } from '../../merging/merge-conflict.ts';

/** Decisions on conflicts that an earlier try of the same save came back with, by their keys. */
export const resolutionsSchema = z.record(z.string(), resolutionSchema).default({});

/** What a save means for each language that the unit is wanted in: segments that it made outdated, and that it brought. */
export const consequencesSchema = z.array(
  z.strictObject({ language: z.string(), outdated: z.int().nonnegative(), missing: z.int().nonnegative() }),
);

/** What became of a save, as `SaveOutcome` has it, and whose save it met; `saved` is what else there is to say of one that was written. */
export function saveOutcomeSchema<Shape extends z.core.$ZodShape>(saved: Shape) {
  return z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('saved'), ...saved }),
    z.object({ outcome: z.literal('merged'), theirChanges: z.array(theirChangeSchema), by: saverSchema.nullable(), ...saved }),
    z.object({ outcome: z.literal('conflict'), conflicts: z.array(mergeConflictSchema), by: saverSchema.nullable() }),
  ]);
}
