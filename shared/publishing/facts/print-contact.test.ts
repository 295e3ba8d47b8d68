import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { contactSchema } from '../../model/contact.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { PrintContact, RowKind } from '../print-document.ts';
import { runsText } from '../runs.ts';
import type { FactContext } from './fact-context.ts';
import { cardShowing, printContact } from './print-contact.ts';

const inLanguage = (language: LanguageTag, words: Record<string, string> = {}, date?: string): FactContext => ({
  language,
  ...(date === undefined ? {} : { date }),
  textsOf: () => ({
    text: (german) => {
      const content = words[german];
      return content === undefined ? { content: german, language: 'de', muted: language !== 'de' } : { content, language, muted: false };
    },
  }),
});

const contact = (parts: Partial<z.input<typeof contactSchema>>) => contactSchema.parse({ version: 1, name: 'Meldebehörde', ...parts });

const row = (printed: PrintContact, kind: RowKind): readonly string[] =>
  printed.rows
    .filter((one) => one.kind === kind)
    .flatMap(({ lines }) => lines.map(({ lead, runs }) => `${lead ? `${runsText(lead)} | ` : ''}${runsText(runs)}`));

const morning = [{ from: '09:00', to: '12:00' }];
const workdays = { mon: morning, tue: morning, wed: morning, thu: morning, fri: morning };

describe('opening hours of a contact', () => {
  const hours = [
    {
      days: {
        mon: morning,
        tue: [{ from: '14:00', to: '16:00' }, ...morning],
        wed: morning,
        thu: 'closed' as const,
        fri: 'by-appointment' as const,
      },
    },
  ];

  it.each([
    [
      'de',
      [
        'Montag und Mittwoch | 09:00–12:00 Uhr',
        'Dienstag | 09:00–12:00 und 14:00–16:00 Uhr',
        'Donnerstag | geschlossen',
        'Freitag | nur mit Termin',
      ],
    ],
    [
      'en',
      ['Monday and Wednesday | 09:00–12:00', 'Tuesday | 09:00–12:00 and 14:00–16:00', 'Thursday | closed', 'Friday | by appointment only'],
    ],
    ['ar', ['الاثنين والأربعاء | 09:00–12:00', 'الثلاثاء | 09:00–12:00 و14:00–16:00', 'الخميس | مغلق', 'الجمعة | بموعد مسبق فقط']],
    ['uk', ['Понеділок і середа | 09:00–12:00', 'Вівторок | 09:00–12:00 і 14:00–16:00', 'Четвер | зачинено', 'Пʼятниця | лише за записом']],
    ['tr', ['Pazartesi ve Çarşamba | 09:00–12:00', 'Salı | 09:00–12:00 ve 14:00–16:00', 'Perşembe | kapalı', 'Cuma | yalnızca randevuyla']],
    ['ti', ['ሰኑይን ረቡዕን | 09:00–12:00', 'ሰሉስ | 09:00–12:00፣ 14:00–16:00', 'ሓሙስ | ዕጹው', 'ዓርቢ | ብቖጸራ ጥራይ']],
    ['fa', ['دوشنبه و چهارشنبه | 09:00–12:00', 'سه‌شنبه | 09:00–12:00 و 14:00–16:00', 'پنجشنبه | تعطیل', 'جمعه | فقط با وقت قبلی']],
  ])('are folded as a person would write them in %s', (language, lines) => {
    expect(row(printContact('melde', contact({ hours }), inLanguage(language)), 'hours')).toEqual(lines);
  });

  it.each([
    ['de', 'Montag bis Freitag | 09:00–12:00 Uhr'],
    ['en', 'Monday to Friday | 09:00–12:00'],
    ['ar', 'من الاثنين إلى الجمعة | 09:00–12:00'],
    ['uk', 'Понеділок – пʼятниця | 09:00–12:00'],
    ['tr', 'Pazartesi – Cuma | 09:00–12:00'],
    ['ti', 'ካብ ሰኑይ ክሳብ ዓርቢ | 09:00–12:00'],
    ['fa', 'دوشنبه تا جمعه | 09:00–12:00'],
  ])('join days in a row in %s', (language, line) => {
    expect(row(printContact('melde', contact({ hours: [{ days: workdays }] }), inLanguage(language)), 'hours')).toEqual([line]);
  });

  it('keep every time range one left-to-right fact in Arabic', () => {
    const [hoursRow] = printContact('melde', contact({ hours }), inLanguage('ar')).rows;
    const facts = hoursRow?.lines.flatMap(({ runs }) => runs).filter((run) => run.type === 'text' && /\d/.test(run.text));
    expect(facts?.map((run) => run.type === 'text' && [run.text, run.fact, run.direction, run.language])).toEqual([
      ['09:00–12:00', true, 'ltr', 'de'],
      ['09:00–12:00', true, 'ltr', 'de'],
      ['14:00–16:00', true, 'ltr', 'de'],
    ]);
  });

  it('say of the slots which need an appointment, once when all do', () => {
    const appointment = { from: '14:00', to: '16:00', byAppointment: true };
    const printed = printContact(
      'melde',
      contact({ hours: [{ days: { mon: [...morning, appointment], tue: [appointment] } }] }),
      inLanguage('de'),
    );
    expect(row(printed, 'hours')).toEqual([
      'Montag | 09:00–12:00 und 14:00–16:00 Uhr (nur mit Termin)',
      'Dienstag | 14:00–16:00 Uhr (nur mit Termin)',
    ]);
  });

  it('put the label of a branch before its days and the note after them', () => {
    const block = { label: 'Außenstelle Süd', days: { sat: morning }, note: 'In den Schulferien geschlossen.' };
    expect(row(printContact('melde', contact({ hours: [block] }), inLanguage('de')), 'hours')).toEqual([
      'Außenstelle Süd',
      'Samstag | 09:00–12:00 Uhr',
      'In den Schulferien geschlossen.',
    ]);
  });

  it('print exceptions with their dates and leave out those before the day of the edition', () => {
    const block = {
      days: workdays,
      exceptions: [
        { from: '2026-05-15', hours: 'closed' as const, note: 'Brückentag' },
        { from: '2026-12-24', to: '2026-12-31', hours: 'closed' as const, note: 'Weihnachten' },
        { from: '2027-01-04', hours: [{ from: '10:00', to: '11:00' }] },
      ],
    };
    const lines = (date?: string) => row(printContact('melde', contact({ hours: [block] }), inLanguage('de', {}, date)), 'hours').slice(1);
    expect(lines()).toEqual([
      'Abweichende Zeiten',
      '15. Mai 2026 | geschlossen (Brückentag)',
      '24.–31. Dezember 2026 | geschlossen (Weihnachten)',
      '4. Januar 2027 | 10:00–11:00 Uhr',
    ]);
    expect(lines('2026-12-28')).toEqual([
      'Abweichende Zeiten',
      '24.–31. Dezember 2026 | geschlossen (Weihnachten)',
      '4. Januar 2027 | 10:00–11:00 Uhr',
    ]);
    expect(lines('2027-02-01')).toEqual([]);
  });
});

describe('a contact card', () => {
  const full = contact({
    explanation: 'Hier melden Sie Ihre Wohnung an.',
    organisation: 'Stadt Lindenbrück',
    for: ['Anmeldung der Wohnung'],
    addresses: [
      { street: 'Auf der Steig 6', postcode: '78052', city: 'Lindenbrück', detail: '2. Stock, Zimmer 304' },
      { kind: 'post', street: 'Postfach 1234', postcode: '78050', city: 'Lindenbrück' },
    ],
    phones: [{ number: '0221 4710-153', label: 'Terminvergabe' }],
    mails: [{ address: 'melde@lindenbrueck.example' }],
    web: [{ url: 'https://www.lindenbrueck.example/melde' }],
    languages: ['de', 'ar'],
  });

  it('has its rows in the order in which one needs them', () => {
    expect(printContact('melde', full, inLanguage('de')).rows.map(({ kind }) => kind)).toEqual([
      'for',
      'address',
      'post',
      'phone',
      'mail',
      'web',
      'languages',
    ]);
  });

  it('shows only the rows that are asked for', () => {
    const { rows } = cardShowing(printContact('melde', full, inLanguage('de')), ['phone', 'address']);
    expect(rows.map(({ kind }) => kind)).toEqual(['address', 'post', 'phone']);
  });

  it('keeps facts in German and puts the words into the language of the reader', () => {
    const words = { Terminvergabe: 'حجز المواعيد', '2. Stock, Zimmer 304': 'الطابق الثاني', 'Anmeldung der Wohnung': 'تسجيل السكن' };
    const printed = printContact('melde', full, inLanguage('ar', words));
    expect(row(printed, 'address')).toEqual(['Auf der Steig 6, 78052 Lindenbrück', 'الطابق الثاني']);
    expect(row(printed, 'phone')).toEqual(['0221 4710-153 (حجز المواعيد)']);
    expect(row(printed, 'languages')).toEqual(['الألمانية، العربية']);
    expect(runsText(printed.name)).toBe('Meldebehörde');
  });

  it('prints a text that is not translated in grey German', () => {
    const { explanation } = printContact('melde', full, inLanguage('uk'));
    expect(explanation).toMatchObject([{ text: 'Hier melden Sie Ihre Wohnung an.', language: 'de', muted: true }]);
  });

  it('links phone, mail and web address for the screen', () => {
    const links = printContact('melde', full, inLanguage('de')).rows.flatMap(({ lines }) =>
      lines.flatMap(({ runs }) => runs.flatMap((run) => (run.type === 'text' && run.link?.kind === 'url' ? [run.link.url] : []))),
    );
    expect(links).toEqual(['tel:+492214710153', 'mailto:melde@lindenbrueck.example', 'https://www.lindenbrueck.example/melde']);
  });

  it('breaks an address that is too long for a line after the street', () => {
    const long = contact({
      addresses: [{ street: 'Professor-Doktor-Wilhelm-Beispiel-Straße 114 a', postcode: '78052', city: 'Lindenbrück' }],
    });
    expect(row(printContact('melde', long, inLanguage('de')), 'address')).toEqual([
      'Professor-Doktor-Wilhelm-Beispiel-Straße 114 a',
      '78052 Lindenbrück',
    ]);
  });

  it('prints a language that nobody knows as it was typed', () => {
    expect(row(printContact('melde', contact({ languages: ['de', 'quatsch!'] }), inLanguage('en')), 'languages')).toEqual([
      'German, quatsch!',
    ]);
  });
});
