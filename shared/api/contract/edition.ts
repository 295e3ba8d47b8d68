import { z } from 'zod';
import { editionSchema, FORMATS } from '../../model/edition.ts';
import { isId } from '../../model/id.ts';
import type { Rows } from '../row.ts';
import { bytesSchema } from './media.ts';
import { consequencesSchema, resolutionsSchema, saveOutcomeSchema } from './save-outcome.ts';

const nameSchema = z.strictObject({ id: z.string(), name: z.string() });

/** What is printed: put together, kept, taken away. */
export const editionRows = {
  /** Brings back what was removed since the folder was opened. */
  'edition.bring-back': { input: z.strictObject({ id: z.string().refine(isId) }), output: z.null() },
  'edition.list': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        format: z.enum(FORMATS),
        languages: z.array(z.string()),
        chapters: z.int().nonnegative(),
      }),
    ),
  },
  'edition.read': {
    input: z.strictObject({ id: z.string() }),
    output: z.strictObject({
      edition: editionSchema,
      /** What a save says it was based on. */
      hash: z.string(),
      /** What an edition can be put together from, in the order of the folder. */
      chapters: z.array(nameSchema),
      contacts: z.array(nameSchema),
      /** German first, then those that the folder wants. */
      languages: z.array(z.string()),
      /** Who publishes when nobody else is named. */
      publisher: z.string(),
    }),
  },
  /** A new edition with all chapters of the folder or none, or a copy of another one; its id is made from the title. */
  'edition.create': {
    input: z.strictObject({
      title: z.string().trim().min(1).max(200),
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['all', 'none']) }),
        z.strictObject({ kind: z.literal('copy'), of: z.string() }),
      ]),
    }),
    output: z.strictObject({ id: z.string() }),
  },
  'edition.remove': { input: z.strictObject({ id: z.string().refine(isId) }), output: z.strictObject({ files: z.int().positive() }) },
  'edition.save': {
    /** `base` is what the changes were made on: what somebody else has changed since is put together with them. */
    input: z.strictObject({ id: z.string(), edition: editionSchema, base: editionSchema, resolutions: resolutionsSchema }),
    output: saveOutcomeSchema({ languages: consequencesSchema }),
  },
  /** The pages of an edition as it stands in the form, saved or not. */
  'edition.preview': {
    input: z.strictObject({ id: z.string(), edition: editionSchema, language: z.string() }),
    /** null when a newer one was asked for meanwhile. */
    output: z
      .strictObject({
        /** null when a problem stopped it. */
        pdf: bytesSchema.nullable(),
        pages: z.int().nullable(),
        /** In the language of the interface. */
        problems: z.array(z.string()),
      })
      .nullable(),
  },
} as const satisfies Rows;
