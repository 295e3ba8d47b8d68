import { z } from 'zod';

/** "08:30", 24 hours, "24:00" allowed as an end. */
export const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
export const isoDateSchema = z.iso.date();

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const weekdaySchema = z.enum(WEEKDAYS);

const slotSchema = z
  .strictObject({
    from: timeSchema,
    to: timeSchema,
    /** Open in this slot only for people with an appointment. */
    byAppointment: z.boolean().optional(),
  })
  .refine((slot) => slot.from < slot.to, { error: 'slot-ends-before-it-begins' });

/** A weekday that is absent is one about which nothing is said: it is not printed. */
export const dayHoursSchema = z.union([z.literal('closed'), z.literal('by-appointment'), z.literal('all-day'), z.array(slotSchema).min(1)]);

/** One block of hours: of the office, of a branch, of the telephone. */
export const openingHoursSchema = z.strictObject({
  /** What these hours are for, when it is not the office as such: "Außenstelle", "Telefon". Translated. */
  label: z.string().min(1).optional(),
  days: z.partialRecord(weekdaySchema, dayHoursSchema),
  /** "In den Schulferien nur vormittags." Translated. */
  note: z.string().min(1).optional(),
  exceptions: z
    .array(z.strictObject({ from: isoDateSchema, to: isoDateSchema.optional(), hours: dayHoursSchema, note: z.string().min(1).optional() }))
    .optional(),
});

export type Slot = z.infer<typeof slotSchema>;
export type DayHours = z.infer<typeof dayHoursSchema>;
export type OpeningHours = z.infer<typeof openingHoursSchema>;
