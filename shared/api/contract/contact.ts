import { z } from 'zod';
import { contactSchema } from '../../model/contact.ts';
import type { Rows } from '../row.ts';
import {
  bySchema,
  cardSchema,
  conflictSchema,
  idSchema,
  listSchema,
  metSchema,
  resolutionsSchema,
  tagSchema,
  theirChangesSchema,
  usesSchema,
  weightSchema,
} from './kept-once.ts';

/** Offices, associations, hotlines: each is kept once and printed wherever it is named. */
export const contactRows = {
  'contact.list': { input: z.strictObject({}), output: listSchema },
  'contact.read': {
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({
      contact: contactSchema,
      /** The languages of the folder, German first: in these it can be previewed. */
      languages: z.array(z.string()).readonly(),
    }),
  },
  'contact.save': {
    input: z.strictObject({
      /** null = a new one; its id is made from its name. */
      id: idSchema.nullable(),
      contact: contactSchema,
      /** The contact that the edit began with. */
      base: contactSchema.nullable(),
      /** The German changed in spelling only: no translation becomes outdated. */
      minor: z.boolean(),
      resolutions: resolutionsSchema,
      by: bySchema,
    }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.enum(['saved', 'merged']),
        id: z.string(),
        contact: contactSchema,
        weight: weightSchema,
        theirChanges: theirChangesSchema,
        by: metSchema,
      }),
      conflictSchema,
    ]),
  },
  /** Says of a contact as it lies in the folder that it was asked today and is right. */
  'contact.check-today': {
    input: z.strictObject({ id: idSchema, by: bySchema.min(1) }),
    output: z.strictObject({ contact: contactSchema }),
  },
  'contact.remove': { input: z.strictObject({ id: idSchema }), output: z.strictObject({ files: z.int().positive() }) },
  /** Brings back what was removed since the folder was opened. */
  'contact.bring-back': { input: z.strictObject({ id: idSchema }), output: z.null() },
  'contact.uses': { input: z.strictObject({ id: idSchema }), output: usesSchema },
  /** What saving this would mean. */
  'contact.weigh': { input: z.strictObject({ id: idSchema.nullable(), contact: contactSchema }), output: weightSchema },
  /** The card as it would be printed, saved or not. */
  'contact.preview': {
    input: z.strictObject({ id: idSchema.nullable(), contact: contactSchema, language: tagSchema }),
    output: cardSchema,
  },
} as const satisfies Rows;
