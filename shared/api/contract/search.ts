import { z } from 'zod';
import type { Rows } from '../row.ts';

export const SEARCHED_KINDS = ['chapter', 'contact', 'offer', 'edition', 'term'] as const;

const resultSchema = z.strictObject({
  kind: z.enum(SEARCHED_KINDS),
  /** Of a term of the glossary: the term. */
  id: z.string(),
  title: z.string(),
  /** "de" = the source. */
  language: z.string(),
  /** Where in the text; null for a fact or a term. */
  segment: z.string().nullable(),
  /** In the file of a chapter, from 1; null in all else, and in translations. */
  line: z.int().positive().nullable(),
  /** The neighbourhood of what was found, as it is written. */
  excerpt: z.array(z.strictObject({ text: z.string(), marked: z.boolean() })),
});

export const searchRows = {
  'search.find': {
    input: z.strictObject({
      query: z.string().max(200),
      kinds: z.array(z.enum(SEARCHED_KINDS)).optional(),
      languages: z.array(z.string()).optional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    /** Best first. `total` counts those that are not shown as well. */
    output: z.strictObject({ total: z.int().nonnegative(), results: z.array(resultSchema) }),
  },
} as const satisfies Rows;
