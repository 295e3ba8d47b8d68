import { expect, it } from 'vitest';
import { contactSchema } from './contact.ts';
import { isCompleteContact, isCompleteOffer, tidyContact, tidyOffer } from './tidy-kept.ts';
import { offerSchema } from './offer.ts';

const contact = contactSchema.parse({ version: 1, name: 'Bürgerbüro' });

it('leaves out rows that were added and left empty, and keeps those that are half filled for the form to name', () => {
  const typed = {
    ...contact,
    name: ' Bürgerbüro ',
    note: undefined,
    phones: [
      { number: '', kind: 'phone' as const },
      { number: '', kind: 'phone' as const, label: 'Termine' },
    ],
    web: [{ url: 'www.stadt.example/amt' }],
  };
  const tidy = tidyContact(typed);
  expect(tidy).toEqual({ ...contact, phones: [typed.phones[1]], web: [{ url: 'https://www.stadt.example/amt' }] });
  expect('note' in tidy).toBe(false);
  expect(isCompleteContact(tidy)).toBe(false);
  expect(isCompleteContact(tidyContact({ ...typed, phones: [] }))).toBe(true);
});

it('changes nothing of what lay in a file', () => {
  const whole = contactSchema.parse({
    ...contact,
    hours: [{ days: { mon: 'closed' }, exceptions: [{ from: '2026-12-24', hours: 'closed' }] }],
    languages: ['de', 'tlh'],
    checked: { on: '2026-01-01', by: 'A' },
  });
  expect(tidyContact(whole)).toEqual(whole);
});

it('an offer whose place was emptied has none', () => {
  const offer = offerSchema.parse({ version: 1, title: 'Kurs' });
  const where = { name: '', address: { kind: 'visit' as const, street: '', postcode: '', city: '' } };
  expect(tidyOffer({ ...offer, where })).toEqual(offer);
  expect(isCompleteOffer(tidyOffer({ ...offer, where }))).toBe(true);
});
