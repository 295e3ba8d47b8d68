import { z } from 'zod';

const text = z.string().trim().min(1);

export const termSchema = z.strictObject({
  /** The German word as it stands on forms and doors. */
  term: text,
  /** Other forms in running text: plural, genitive, abbreviation. */
  forms: z.array(text).default([]),
  /** keep = print the German word; explain = the German word and once its wording; translate = the wording alone. */
  policy: z.enum(['keep', 'explain', 'translate']),
  /** In plain German, for translators and for the printed glossary. */
  explanation: text.optional(),
  /** Language tag to the agreed wording. */
  wording: z.record(z.string(), text).default({}),
});

export const glossarySchema = z.strictObject({ version: z.literal(1), terms: z.array(termSchema).default([]) });

export type Term = z.infer<typeof termSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
