import { z } from 'zod';
import { offerSchema } from '../../model/offer.ts';
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

/** Courses, meetings, events: each is kept once and printed wherever a chapter lists it. */
export const offerRows = {
  'offer.list': { input: z.strictObject({}), output: listSchema },
  'offer.read': {
    input: z.strictObject({ id: idSchema }),
    output: z.strictObject({ offer: offerSchema, languages: z.array(z.string()).readonly() }),
  },
  'offer.save': {
    input: z.strictObject({
      /** null = a new one; its id is made from its title. */
      id: idSchema.nullable(),
      offer: offerSchema,
      base: offerSchema.nullable(),
      minor: z.boolean(),
      resolutions: resolutionsSchema,
      by: bySchema,
    }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.enum(['saved', 'merged']),
        id: z.string(),
        offer: offerSchema,
        weight: weightSchema,
        theirChanges: theirChangesSchema,
        by: metSchema,
      }),
      conflictSchema,
    ]),
  },
  'offer.check-today': {
    input: z.strictObject({ id: idSchema, by: bySchema.min(1) }),
    output: z.strictObject({ offer: offerSchema }),
  },
  'offer.remove': { input: z.strictObject({ id: idSchema }), output: z.strictObject({ files: z.int().positive() }) },
  'offer.bring-back': { input: z.strictObject({ id: idSchema }), output: z.null() },
  'offer.uses': { input: z.strictObject({ id: idSchema }), output: usesSchema },
  'offer.weigh': { input: z.strictObject({ id: idSchema.nullable(), offer: offerSchema }), output: weightSchema },
  'offer.preview': { input: z.strictObject({ id: idSchema.nullable(), offer: offerSchema, language: tagSchema }), output: cardSchema },
} as const satisfies Rows;
