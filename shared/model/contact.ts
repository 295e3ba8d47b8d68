import { z } from 'zod';
import { isoDateSchema, openingHoursSchema } from './opening-hours.ts';

const text = z.string().trim().min(1);

export const phoneSchema = z.strictObject({
  /** As people dial and read it: "07721 82-2153". Printed unchanged in every language. */
  number: z.string().regex(/^\+?[0-9][0-9 ()/–-]*[0-9]$|^[0-9]{2,6}$/),
  kind: z.enum(['phone', 'mobile', 'fax', 'hotline']).default('phone'),
  /** "Frau Yıldız", "Terminvergabe". Translated. */
  label: text.optional(),
});

export const addressSchema = z.strictObject({
  kind: z.enum(['visit', 'post']).default('visit'),
  /** "Außenstelle Süd". Translated. */
  label: text.optional(),
  street: text,
  postcode: z.string().regex(/^\d{5}$/),
  city: text,
  /** "2. Stock, Zimmer 304". Translated. */
  detail: text.optional(),
});

export const checkSchema = z.strictObject({ on: isoDateSchema, by: text, next: isoDateSchema.optional() });

/** An office, an association, a hotline. Texts marked "translated" in the source are segments; all else is printed as it is. */
export const contactSchema = z.strictObject({
  version: z.literal(1),
  /** The name on the door, kept in German in every language. */
  name: text,
  /** What the name means ("Hier melden Sie Ihre Wohnung an"). Translated. */
  explanation: text.optional(),
  organisation: text.optional(),
  /** What one goes there for. Translated. */
  for: z.array(text).default([]),
  people: z.array(z.strictObject({ name: text, /** Translated. */ role: text.optional() })).default([]),
  addresses: z.array(addressSchema).default([]),
  phones: z.array(phoneSchema).default([]),
  mails: z.array(z.strictObject({ address: z.email(), /** Translated. */ label: text.optional() })).default([]),
  web: z.array(z.strictObject({ url: z.url({ protocol: /^https?$/ }), /** Translated. */ label: text.optional() })).default([]),
  hours: z.array(openingHoursSchema).default([]),
  /** Languages spoken there, as tags; one that Mappe does not know is a problem, not a reason to refuse the file. */
  languages: z.array(z.string()).default([]),
  tags: z.array(text).default([]),
  /** Translated. */
  note: text.optional(),
  checked: checkSchema.optional(),
});

export type Contact = z.infer<typeof contactSchema>;
export type Phone = z.infer<typeof phoneSchema>;
export type Address = z.infer<typeof addressSchema>;
