import { z } from 'zod';
import { glossarySchema, termSchema } from '../../model/glossary.ts';
import { findLanguage } from '../../model/language.ts';
import type { Rows } from '../row.ts';
import { resolutionsSchema, saveOutcomeSchema } from './save-outcome.ts';

/** The words that a folder agreed on. */
export const glossaryRows = {
  'glossary.read': {
    input: z.strictObject({}),
    /** Empty where the folder has none yet; then its hash is empty too. */
    output: z.strictObject({ glossary: glossarySchema, hash: z.string() }),
  },
  'glossary.save': {
    /** `base` is what the changes were made on: what somebody else has changed since is put together with them. */
    input: z.strictObject({ glossary: glossarySchema, base: glossarySchema, resolutions: resolutionsSchema }),
    output: saveOutcomeSchema({}),
  },
  'glossary.agree': {
    /** One word in one language; a word that is new gets the policy. */
    input: z.strictObject({
      term: z.string().trim().min(1).max(200),
      language: z.string().refine((tag) => findLanguage(tag) !== null),
      wording: z.string().trim().min(1).max(200),
      policy: termSchema.shape.policy,
    }),
    output: z.strictObject({}),
  },
} as const satisfies Rows;
