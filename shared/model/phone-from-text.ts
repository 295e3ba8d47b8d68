import { phoneSchema } from './contact.ts';

/** What keeps a typed phone number from being one. */
export type PhoneFault = 'letters' | 'too-short' | 'form';

/**
 * A phone number as it will be printed, from what people paste: "Tel.: 07721 / 82.2153" is "07721 / 82 2153". The grouping is
 * kept, since the office knows how its number is read.
 */
export function phoneFromText(text: string): { readonly number: string } | { readonly fault: PhoneFault } {
  const number = text
    .normalize('NFKC')
    .replace(/^\s*(?:tel(?:efon)?|phone|fax|mobil|handy)\b[.:\s]*/i, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/\./g, ' ')
    .replace(/^\s*\((0\d+)\)\s*/, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/\p{L}/u.test(number)) return { fault: 'letters' };
  if (number.replace(/\D/g, '').length < 2) return { fault: 'too-short' };
  return phoneSchema.shape.number.safeParse(number).success ? { number } : { fault: 'form' };
}
