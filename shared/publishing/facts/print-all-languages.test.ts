import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../model/contact.ts';
import type { LanguageTag } from '../../model/language.ts';
import { LANGUAGES } from '../../model/language.ts';
import { offerSchema } from '../../model/offer.ts';
import { missingLabels } from '../labels/labels-of.ts';
import type { PrintRow } from '../print-document.ts';
import { runsText } from '../runs.ts';
import { dateText } from './date-text.ts';
import type { FactContext } from './fact-context.ts';
import { printContact } from './print-contact.ts';
import { printOffer } from './print-offer.ts';

const contact = contactSchema.parse({
  version: 1,
  name: 'Meldebehörde',
  addresses: [{ street: 'Auf der Steig 6', postcode: '78052', city: 'Lindenbrück' }],
  phones: [
    { number: '0221 4710-0' },
    { number: '0221 4710-99', kind: 'fax' },
    { number: '0221 4710-555', kind: 'mobile' },
    { number: '116117', kind: 'hotline' },
  ],
  mails: [{ address: 'melde@lindenbrueck.example' }],
  web: [{ url: 'https://www.lindenbrueck.example/melde/' }],
  languages: ['de', 'uk', 'kmr', 'fa-AF'],
  hours: [
    {
      days: {
        mon: [{ from: '09:00', to: '12:00' }],
        tue: [{ from: '09:00', to: '12:00' }],
        wed: 'closed',
        thu: [
          { from: '08:00', to: '12:00' },
          { from: '13:30', to: '18:00', byAppointment: true },
        ],
        fri: 'by-appointment',
      },
      exceptions: [{ from: '2026-12-24', to: '2027-01-06', hours: 'closed' }],
    },
    { days: { mon: 'all-day', tue: 'all-day', wed: 'all-day', thu: 'all-day', fri: 'all-day', sat: 'all-day', sun: 'all-day' } },
  ],
});

const offer = offerSchema.parse({
  version: 1,
  title: 'Sprachcafé',
  when: [
    { kind: 'weekly', days: ['mon', 'wed'], from: '18:00', to: '19:30', every: 2, start: '2026-09-07' },
    { kind: 'weekly', days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', end: '2026-12-18' },
    { kind: 'dates', dates: [{ date: '2026-11-23', from: '17:00', to: '20:00' }, { date: '2026-11-24' }] },
    { kind: 'period', start: '2026-08-03', end: '2026-09-11' },
  ],
  cost: { kind: 'paid', amount: 5, per: 'month' },
  registration: { needed: true },
});

const rowText = ({ label, lines }: PrintRow): readonly string[] => [
  `${runsText(label)}:`,
  ...lines.map(({ lead, runs }) => `  ${lead ? `${runsText(lead)} | ` : ''}${runsText(runs)}`),
];

/** A contact and an offer as lines of text: what a reader of the language sees. */
function printed(language: LanguageTag): string {
  const context: FactContext = { language, textsOf: () => ({ text: (content) => ({ content, language: 'de', muted: false }) }) };
  const rows = [...printContact('melde', contact, context).rows, ...printOffer('cafe', offer, context).rows];
  return [dateText('2026-11-23', language), dateText('2026-03-01', language), ...rows.flatMap(rowText)].join('\n');
}

const WORDED = LANGUAGES.map(({ tag }) => tag).filter((tag) => missingLabels(tag).length === 0);

describe('a contact and an offer in every language', () => {
  it.each(WORDED)('print in %s as reviewed', (language) => {
    expect(printed(language)).toMatchSnapshot();
  });

  it.each(WORDED)('carry only Latin digits and no invisible marks of direction in %s', (language) => {
    expect(printed(language)).not.toMatch(
      /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00A0\u202F]/,
    );
  });
});
