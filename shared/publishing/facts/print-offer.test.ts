import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { contactSchema } from '../../model/contact.ts';
import type { LanguageTag } from '../../model/language.ts';
import { offerSchema } from '../../model/offer.ts';
import type { PrintOffer, RowKind } from '../print-document.ts';
import { runsText } from '../runs.ts';
import type { FactContext } from './fact-context.ts';
import { printOffer } from './print-offer.ts';
import { isOver } from './print-when.ts';

const inLanguage = (language: LanguageTag, date?: string): FactContext => ({
  language,
  ...(date === undefined ? {} : { date }),
  textsOf: () => ({ text: (content) => ({ content, language, muted: false }) }),
});

const offer = (parts: Partial<z.input<typeof offerSchema>>) => offerSchema.parse({ version: 1, title: 'Sprachcafé', ...parts });

const row = (printed: PrintOffer, kind: RowKind): readonly string[] =>
  printed.rows
    .filter((one) => one.kind === kind)
    .flatMap(({ lines }) => lines.map(({ lead, runs }) => `${lead ? `${runsText(lead)} | ` : ''}${runsText(runs)}`));

describe('when an offer takes place', () => {
  const weekly = offer({ when: [{ kind: 'weekly', days: ['wed', 'mon'], from: '18:00', to: '19:30', every: 2, start: '2026-09-07' }] });

  it.each([
    ['de', 'Montag und Mittwoch | 18:00–19:30 Uhr, alle zwei Wochen, ab 7. September 2026'],
    ['en', 'Monday and Wednesday | 18:00–19:30, every two weeks, from 7 September 2026'],
    ['ar', 'الاثنين والأربعاء | 18:00–19:30، كل أسبوعين، ابتداءً من 7 سبتمبر 2026'],
    ['uk', 'Понеділок і середа | 18:00–19:30, раз на два тижні, з 7 вересня 2026 р.'],
    ['tr', 'Pazartesi ve Çarşamba | 18:00–19:30, iki haftada bir, 7 Eylül 2026 tarihinden itibaren'],
    ['ti', 'ሰኑይን ረቡዕን | 18:00–19:30፣ ኣብ ክልተ ሰሙን ሓደ ግዜ፣ ካብ 7 መስከረም 2026'],
    ['fa', 'دوشنبه و چهارشنبه | 18:00–19:30، هر دو هفته یک بار، از 7 سپتامبر 2026'],
  ])('is said in %s as a person would', (language, line) => {
    expect(row(printOffer('cafe', weekly, inLanguage(language)), 'when')).toEqual([line]);
  });

  it('names the weekday of a date, and begins without an end', () => {
    const dates = offer({ when: [{ kind: 'dates', dates: [{ date: '2026-11-23', from: '17:00' }, { date: '2026-11-24' }] }] });
    expect(row(printOffer('fest', dates, inLanguage('de')), 'when')).toEqual([
      'Montag, 23. November 2026 | ab 17:00 Uhr',
      'Dienstag, 24. November 2026',
    ]);
  });

  it('leaves out what is past on the day of the edition', () => {
    const when: z.input<typeof offerSchema>['when'] = [
      { kind: 'dates', dates: [{ date: '2026-03-01' }, { date: '2026-11-24' }] },
      { kind: 'period', start: '2026-01-01', end: '2026-02-01', note: 'Winterpause' },
      { kind: 'weekly', days: ['fri'], from: '10:00', to: '11:00', end: '2026-06-30' },
    ];
    expect(row(printOffer('kurs', offer({ when }), inLanguage('de', '2026-07-01')), 'when')).toEqual(['Dienstag, 24. November 2026']);
  });

  it('is over when nothing of it lies ahead, and never when it has no end', () => {
    const open = weekly.when;
    const past = offer({ when: [{ kind: 'period', start: '2026-01-01', end: '2026-02-01' }] }).when;
    expect([isOver(past, '2026-02-01'), isOver(past, '2026-02-02'), isOver(open, '2099-01-01'), isOver([], '2026-01-01')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('what an offer costs', () => {
  it.each([
    ['de', '5,00 € pro Monat'],
    ['en', '€5.00 per month'],
    ['ar', '5.00 € في الشهر'],
    ['uk', '5,00 € на місяць'],
    ['tr', 'ayda €5,00'],
    ['ti', '€5.00 ንወርሒ'],
    ['fa', '€ 5.00 در ماه'],
  ])('is a price in %s', (language, text) => {
    const paid = offer({ cost: { kind: 'paid', amount: 5, per: 'month' } });
    expect(row(printOffer('kurs', paid, inLanguage(language)), 'cost')).toEqual([text]);
  });

  it('keeps the price one left-to-right fact in Arabic', () => {
    const [cost] = printOffer('kurs', offer({ cost: { kind: 'paid', amount: 12.5 } }), inLanguage('ar')).rows;
    expect(cost?.lines[0]?.runs).toMatchObject([{ text: '12.50 €', fact: true, direction: 'ltr' }]);
  });

  it('is free, with the reason in brackets', () => {
    const free = offer({ cost: { kind: 'free', note: 'Spenden willkommen' } });
    expect(row(printOffer('kurs', free, inLanguage('de')), 'cost')).toEqual(['kostenlos (Spenden willkommen)']);
  });
});

describe('an offer', () => {
  it('says where, for whom, how to register and whom to ask', () => {
    const full = offer({
      where: { name: 'Haus am Markt', address: { street: 'Markt 1', postcode: '78052', city: 'Lindenbrück', detail: 'Saal' } },
      forWhom: 'Frauen',
      registration: { needed: true, how: 'Per E-Mail' },
    });
    const contact = contactSchema.parse({
      version: 1,
      name: 'Integrationsbüro',
      phones: [{ number: '0221 4710-9', kind: 'fax' }, { number: '0221 4710-1' }],
      mails: [{ address: 'info@lindenbrueck.example' }],
    });
    const printed = printOffer('cafe', full, inLanguage('de'), { contact: { contact, anchor: 'contact-buero' } });
    expect(row(printed, 'where')).toEqual(['Haus am Markt', 'Markt 1, 78052 Lindenbrück', 'Saal']);
    expect(row(printed, 'forWhom')).toEqual(['Frauen']);
    expect(row(printed, 'registration')).toEqual(['Bitte melden Sie sich vorher an.', 'Per E-Mail']);
    expect(row(printed, 'contact')).toEqual(['Integrationsbüro', '0221 4710-1', 'info@lindenbrueck.example']);
    expect(printed.rows.at(-1)?.lines[0]?.runs).toMatchObject([{ link: { kind: 'anchor', anchor: 'contact-buero' } }]);
  });
});
