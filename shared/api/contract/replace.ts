import { z } from 'zod';
import type { Rows } from '../row.ts';
import { isId } from '../../model/id.ts';
import { UNIT_KINDS } from '../../workspace/paths.ts';
import { meaningSchema } from './chapter.ts';
import { startedSchema } from './job.ts';

const ruleSchema = z.strictObject({
  find: z.string().min(1).max(500),
  replace: z.string().max(500),
  matchCase: z.boolean(),
  wholeWords: z.boolean(),
});
/** "de" = the German itself, else its translations into that language. */
const languageSchema = z.string().min(1).max(40);
const placesSchema = z.strictObject({
  unit: z.strictObject({ kind: z.enum(UNIT_KINDS), id: z.string().refine(isId) }),
  title: z.string(),
  places: z.array(z.strictObject({ index: z.int().nonnegative(), before: z.string(), found: z.string(), after: z.string() })).readonly(),
});

/** Find and replace through the whole folder. */
export const replaceRows = {
  'replace.find': {
    input: z.strictObject({ rule: ruleSchema, language: languageSchema }),
    output: z.array(placesSchema).readonly(),
  },
  'replace.start': {
    input: z.strictObject({ rule: ruleSchema, language: languageSchema, chosen: z.array(placesSchema) }),
    output: startedSchema,
  },
  /** What came of one that is over or cancelled; null before that. */
  'replace.result': {
    input: startedSchema,
    output: z
      .strictObject({
        places: z.int().nonnegative(),
        units: z.int().nonnegative(),
        left: z.array(z.string()).readonly(),
        means: meaningSchema,
      })
      .nullable(),
  },
} as const satisfies Rows;
