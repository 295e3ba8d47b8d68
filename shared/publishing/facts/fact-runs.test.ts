import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../model/contact.ts';
import { offerSchema } from '../../model/offer.ts';
import { workspaceSettingsSchema } from '../../model/workspace.ts';
import { runsText } from '../runs.ts';
import type { FactContext } from './fact-context.ts';
import type { FactSource } from './fact-runs.ts';
import { factExists, factRuns } from './fact-runs.ts';

const source: FactSource = {
  settings: workspaceSettingsSchema.parse({
    mappe: 'workspace',
    version: 1,
    place: { name: 'Lindenbrück', fullName: 'Stadt Lindenbrück', website: 'https://www.lindenbrueck.example/' },
  }),
  contacts: new Map([
    [
      'melde',
      contactSchema.parse({
        version: 1,
        name: 'Meldebehörde',
        phones: [
          { number: '0221 4710-9', kind: 'fax' },
          { number: '0800 4710000', kind: 'hotline' },
          { number: '0221 4710-1' },
          { number: '0221 4710-2' },
        ],
        addresses: [
          { kind: 'post', street: 'Postfach 1', postcode: '78050', city: 'Lindenbrück' },
          { street: 'Auf der Steig 6', postcode: '78052', city: 'Lindenbrück' },
        ],
        mails: [{ address: 'melde@lindenbrueck.example' }],
        hours: [
          {
            days: {
              mon: [{ from: '09:00', to: '12:00' }],
              tue: [{ from: '09:00', to: '12:00' }],
              wed: [{ from: '09:00', to: '12:00' }],
              sat: 'closed',
            },
          },
        ],
      }),
    ],
  ]),
  offers: new Map([
    [
      'cafe',
      offerSchema.parse({
        version: 1,
        title: 'Sprachcafé',
        when: [{ kind: 'weekly', days: ['mon'], from: '18:00', to: '19:30' }],
        where: { name: 'Haus am Markt', address: { street: 'Markt 1', postcode: '78052', city: 'Lindenbrück' } },
        cost: { kind: 'free' },
      }),
    ],
  ]),
};

const context: FactContext = { language: 'de', textsOf: () => ({ text: (content) => ({ content, language: 'de', muted: false }) }) };
const fact = (path: string, language = 'de'): string | null => {
  const runs = factRuns(path, source, { ...context, language });
  return runs === null ? null : runsText(runs);
};

describe('a fact in a sentence', () => {
  it.each([
    ['melde.phone', '0221 4710-1'],
    ['melde.phone.1', '0800 4710000'],
    ['melde.phone.3', '0221 4710-2'],
    ['melde.phone.hotline', '0800 4710000'],
    ['melde.hotline', '0800 4710000'],
    ['melde.fax', '0221 4710-9'],
    ['melde.mail', 'melde@lindenbrueck.example'],
    ['melde.address', 'Auf der Steig 6, 78052 Lindenbrück'],
    ['melde.address.2', 'Postfach 1, 78050 Lindenbrück'],
    ['melde.hours', 'Montag bis Mittwoch 09:00–12:00 Uhr; Samstag geschlossen'],
    ['melde.name', 'Meldebehörde'],
    ['cafe.title', 'Sprachcafé'],
    ['cafe.when', 'Montag 18:00–19:30 Uhr, jede Woche'],
    ['cafe.where', 'Haus am Markt, Markt 1, 78052 Lindenbrück'],
    ['cafe.cost', 'kostenlos'],
    ['place.name', 'Lindenbrück'],
    ['place.fullName', 'Stadt Lindenbrück'],
    ['place.website', 'www.lindenbrueck.example'],
  ])('%s is %j', (path, text) => {
    expect(fact(path)).toBe(text);
    expect(factExists(path, source)).toBe(true);
  });

  it.each([
    'melde',
    'melde.',
    'melde.colour',
    'melde.phone.9',
    'melde.phone.0',
    'melde.phone.hotline.1',
    'melde.mobile',
    'melde.web',
    'melde.hours.2',
    'melde.organisation',
    'nobody.phone',
    'cafe.phone',
    'cafe.title.1',
    'place.office',
    'place.mayor',
    'place.name.1',
    '',
    '.',
    'constructor.name',
  ])('%j is nothing', (path) => {
    expect(fact(path)).toBeNull();
    expect(factExists(path, source)).toBe(false);
  });

  it('is put into the words of the reader, with the figures as they are', () => {
    expect(fact('melde.hours', 'ar')).toBe('من الاثنين إلى الأربعاء 09:00–12:00؛ السبت مغلق');
    expect(fact('melde.hours', 'uk')).toBe('понеділок – середа 09:00–12:00; субота зачинено');
    expect(factRuns('melde.phone', source, { ...context, language: 'ar' })).toMatchObject([
      { text: '0221 4710-1', language: 'de', direction: 'ltr', fact: true },
    ]);
  });
});
