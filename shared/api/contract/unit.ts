import { z } from 'zod';
import { isId } from '../../model/id.ts';
import { findLanguage } from '../../model/language.ts';
import { isoDateSchema } from '../../model/opening-hours.ts';
import type { Rows } from '../row.ts';

const languageSchema = z.string().refine((tag) => findLanguage(tag) !== null);
const unitSchema = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });
const count = z.int().nonnegative();

/** What is said of a whole unit in a language, whatever its kind. */
export const unitRows = {
  'translation.give-out': {
    /** `to` null takes the label off again. */
    input: z.strictObject({
      units: z.array(unitSchema).min(1).max(2000),
      language: languageSchema,
      to: z.strictObject({ to: z.string().trim().min(1).max(200), on: isoDateSchema, due: isoDateSchema.optional() }).nullable(),
    }),
    output: z.strictObject({ units: count }),
  },
  /** Another day for texts that are given out already, whoever has them. */
  'translation.postpone': {
    input: z.strictObject({ units: z.array(unitSchema).min(1).max(2000), language: languageSchema, due: isoDateSchema.nullable() }),
    output: z.strictObject({ units: count }),
  },
  'translation.set-wanted': {
    input: z.strictObject({ units: z.array(unitSchema).min(1).max(2000), language: languageSchema, wanted: z.boolean() }),
    output: z.strictObject({ units: count }),
  },
  'unit.confirm': {
    /** "Still correct"; `languages` null = all, `segments` null = every outdated one. */
    input: z.strictObject({
      unit: unitSchema,
      languages: z.array(languageSchema).nullable(),
      segments: z.array(z.string().max(64)).nullable(),
      by: z.string().trim().max(200).default(''),
    }),
    /** Segments that were outdated and are so no more, by language. */
    output: z.strictObject({ confirmed: z.record(z.string(), z.array(z.string())) }),
  },
} as const satisfies Rows;
