import { z } from 'zod';
import { isId } from '../../model/id.ts';
import { findLanguage } from '../../model/language.ts';
import { isoDateSchema } from '../../model/opening-hours.ts';
import type { Rows } from '../row.ts';
import { startedSchema } from './job.ts';

const languageSchema = z.string().refine((tag) => findLanguage(tag) !== null);
const unitSchema = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });

/** What is said of whole units in a language, whatever their kind; of many it is a job. */
export const unitRows = {
  'translation.give-out': {
    /** `to` null takes the label off again. */
    input: z.strictObject({
      units: z.array(unitSchema).min(1).max(2000),
      language: languageSchema,
      to: z.strictObject({ to: z.string().trim().min(1).max(200), on: isoDateSchema, due: isoDateSchema.optional() }).nullable(),
    }),
    output: startedSchema,
  },
  /** Another day for texts that are given out already, whoever has them. */
  'translation.postpone': {
    input: z.strictObject({ units: z.array(unitSchema).min(1).max(2000), language: languageSchema, due: isoDateSchema.nullable() }),
    output: startedSchema,
  },
  'translation.set-wanted': {
    input: z.strictObject({ units: z.array(unitSchema).min(1).max(2000), language: languageSchema, wanted: z.boolean() }),
    output: startedSchema,
  },
  /** Of how many texts such a job said something new, by its end or by the moment at which it was cancelled; null before that. */
  'unit.changed': {
    input: startedSchema,
    output: z.strictObject({ units: z.int().nonnegative() }).nullable(),
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
