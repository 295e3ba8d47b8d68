import { z } from 'zod';
import { addressSchema, checkSchema } from './contact.ts';
import { isoDateSchema, timeSchema, weekdaySchema } from './opening-hours.ts';

const text = z.string().trim().min(1);
const idSchema = z.string().min(1);

const weeklySchema = z.strictObject({
  kind: z.literal('weekly'),
  days: z.array(weekdaySchema).min(1),
  from: timeSchema,
  to: timeSchema.optional(),
  /** 1 = every week, 2 = every second week. */
  every: z.union([z.literal(1), z.literal(2), z.literal(4)]).default(1),
  /** First and last day of the series. */
  start: isoDateSchema.optional(),
  end: isoDateSchema.optional(),
  /** "Nicht in den Schulferien". Translated. */
  note: text.optional(),
});
const datesSchema = z.strictObject({
  kind: z.literal('dates'),
  dates: z.array(z.strictObject({ date: isoDateSchema, from: timeSchema.optional(), to: timeSchema.optional() })).min(1),
  note: text.optional(),
});
const periodSchema = z.strictObject({ kind: z.literal('period'), start: isoDateSchema, end: isoDateSchema, note: text.optional() });

export const costSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free'), note: text.optional() }),
  z.strictObject({
    kind: z.literal('paid'),
    /** Euro. */
    amount: z.number().positive(),
    per: z.enum(['course', 'month', 'hour', 'visit', 'year']).optional(),
    note: text.optional(),
  }),
]);

/** A course, a meeting, an event. Every `note`, the title and the texts marked so are translated. */
export const offerSchema = z.strictObject({
  version: z.literal(1),
  /** Translated. */
  title: text,
  /** Translated. */
  description: text.optional(),
  tags: z.array(text).default([]),
  when: z.array(z.discriminatedUnion('kind', [weeklySchema, datesSchema, periodSchema])).default([]),
  where: z.strictObject({ /** "Asarija-Haus": a name, kept. */ name: text.optional(), address: addressSchema.optional() }).optional(),
  /** Translated. */
  forWhom: text.optional(),
  cost: costSchema.optional(),
  registration: z.strictObject({ needed: z.boolean(), /** Translated. */ how: text.optional() }).optional(),
  /** The contact that runs it. */
  contact: idSchema.optional(),
  checked: checkSchema.optional(),
});

export type Offer = z.infer<typeof offerSchema>;
export type Cost = z.infer<typeof costSchema>;
export type OfferTime = Offer['when'][number];
