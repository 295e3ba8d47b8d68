import type { z } from 'zod';
import { contactSchema, type Contact } from './contact.ts';
import { offerSchema, type Offer } from './offer.ts';
import { webAddressFrom } from './web-address-from.ts';

/** A contact as a form holds it, without the rows that were added and left empty; texts trimmed. */
export function tidyContact(contact: Contact): Contact {
  return trimmed({
    ...contact,
    for: contact.for.filter(isWritten),
    people: contact.people.filter(({ name, role }) => isWritten(name) || isWritten(role)),
    addresses: contact.addresses.filter(({ street, postcode, city }) => [street, postcode, city].some(isWritten)),
    phones: contact.phones.filter(({ number, label }) => isWritten(number) || isWritten(label)),
    mails: contact.mails.filter(({ address, label }) => isWritten(address) || isWritten(label)),
    web: contact.web
      .filter(({ url, label }) => isWritten(url) || isWritten(label))
      .map((page) => ({ ...page, url: webAddressFrom(page.url) ?? page.url })),
    hours: contact.hours.filter(
      (hours) => Object.keys(hours.days).length > 0 || [hours.label, hours.note].some(isWritten) || hours.exceptions,
    ),
  });
}

/** The same of an offer. */
export function tidyOffer(offer: Offer): Offer {
  const { where } = offer;
  const address =
    where?.address && [where.address.street, where.address.postcode, where.address.city].some(isWritten) ? where.address : undefined;
  return trimmed({ ...offer, where: isWritten(where?.name) || address ? { name: where?.name, address } : undefined });
}

/** True for what can be written into a file. */
export function isComplete<Value>(schema: z.ZodType<Value>, value: Value): boolean {
  return schema.safeParse(value).success;
}

export const isCompleteContact = (contact: Contact): boolean => isComplete(contactSchema, contact);
export const isCompleteOffer = (offer: Offer): boolean => isComplete(offerSchema, offer);

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Every text without the spaces around it; a property that is empty or not there is absent. */
function trimmed<Value>(value: Value): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same value, shorter
  return trimmedUnknown(value) as Value;
}

function trimmedUnknown(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmedUnknown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [[name, trimmedUnknown(part)]])));
}
