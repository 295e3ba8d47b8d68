import type { z } from 'zod';
import { contactSchema } from '../../model/contact.ts';
import type { Contact } from '../../model/contact.ts';
import { editionSchema } from '../../model/edition.ts';
import type { Edition } from '../../model/edition.ts';
import { offerSchema } from '../../model/offer.ts';
import type { Offer } from '../../model/offer.ts';
import type { Replacement } from './replacement.ts';

/** Properties in which a person reads words; numbers, addresses, ids and keywords stay as they are. */
const TEXTS = {
  contact: ['name', 'explanation', 'organisation', 'for', 'role', 'label', 'detail', 'note'],
  offer: ['title', 'description', 'name', 'label', 'detail', 'note', 'forWhom', 'how'],
  edition: ['title', 'subtitle', 'part', 'text', 'publisher'],
} as const;

export function replaceInContact(contact: Contact, replacement: Replacement): Contact {
  return replaceIn(contact, contactSchema, TEXTS.contact, replacement);
}

export function replaceInOffer(offer: Offer, replacement: Replacement): Offer {
  return replaceIn(offer, offerSchema, TEXTS.offer, replacement);
}

export function replaceInEdition(edition: Edition, replacement: Replacement): Edition {
  return replaceIn(edition, editionSchema, TEXTS.edition, replacement);
}

/** What would be left without a name or a title stays whole. */
function replaceIn<Value>(value: Value, schema: z.ZodType<Value>, texts: readonly string[], replacement: Replacement): Value {
  const replaced = schema.safeParse(walk(value, false));
  return replaced.success ? replaced.data : value;

  function walk(part: unknown, isText: boolean): unknown {
    if (typeof part === 'string') return isText ? replacement.text(part) : part;
    if (Array.isArray(part)) return part.map((item) => walk(item, isText)).filter((item) => item !== '');
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, inner]) => [key, walk(inner, texts.includes(key))] as const);
    // A text of which nothing is left is no text.
    return Object.fromEntries(entries.filter(([, inner]) => inner !== ''));
  }
}
