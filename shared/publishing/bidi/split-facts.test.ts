import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, LANGUAGES } from '../../model/language.ts';
import type { Piece } from './split-facts.ts';
import { splitFacts } from './split-facts.ts';

const leftToRight = (text: string, language = 'ar'): readonly string[] =>
  splitFacts(text, language)
    .filter((piece) => piece.direction === 'ltr')
    .map((piece) => piece.text);
const facts = (text: string, language: string): readonly string[] =>
  splitFacts(text, language)
    .filter((piece) => piece.fact)
    .map((piece) => piece.text);
const whole = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

describe('in a right-to-left line', () => {
  it.each([
    ['اتصل بالرقم 0221 4710-153.', '0221 4710-153'],
    ['اتصل بالرقم 0221/4710-153 أو احضر', '0221/4710-153'],
    ['اتصل بالرقم (0221) 4710 153، شكرا', '(0221) 4710 153'],
    ['اتصل بالرقم +49 (0) 221 4710153', '+49 (0) 221 4710153'],
    ['اتصل بالرقم 0221 – 47 10 15 3 الآن', '0221 – 47 10 15 3'],
    ['الرقم (0221 4710) للطوارئ', '0221 4710'],
    ['من 11.30 – 09.00 Uhr صباحًا', '11.30 – 09.00 Uhr'],
    ['الدوام Mo. bis Fr. 07:30 - 12:30 فقط', 'Mo. bis Fr. 07:30 - 12:30'],
    ['في 23.11.2026 مساءً', '23.11.2026'],
    ['من 23.11.2026 – 01.12.2026.', '23.11.2026 – 01.12.2026'],
    ['يوم 2026-11-23.', '2026-11-23'],
    ['في 08.08. مغلق', '08.08.'],
    ['السعر 5,00 € شهريًا', '5,00 €'],
    ['السعر € 5 شهريًا', '€ 5'],
    ['السعر 5 Euro شهريًا', '5 Euro'],
    ['السعر 25,- Euro شهريًا', '25,- Euro'],
    ['السعر 25,– شهريًا', '25,–'],
    ['المكتب (أيضًا: „dringend“).', '„dringend“'],
    ['الصفحة „So geht’s! (Teil 1/3)“ هنا', '„So geht’s! (Teil 1/3)“'],
    ['الكلمة “Anmeldung!” هنا', '“Anmeldung!”'],
    ['وفقًا للفقرة § 15 Abs. 2 AufenthG من القانون', '§ 15 Abs. 2 AufenthG'],
    ['الفقرات §§ 24, 25 AufenthG.', '§§ 24, 25 AufenthG'],
    ['الأطفال 6–3 سنوات', '6–3'],
    ['المستويات A1–C2.', 'A1–C2'],
    ['نعمل 24/7.', '24/7'],
    ['البريد info@lindenbrueck.example.', 'info@lindenbrueck.example'],
    ['الموقع https://www.lindenbrueck.example/amt/ مفيد', 'https://www.lindenbrueck.example/amt/'],
    ['الحساب DE02 1203 0000 0000 2020 51.', 'DE02 1203 0000 0000 2020 51'],
    ['في 78052 Lindenbrück، ألمانيا', '78052 Lindenbrück'],
    ['جمعية Caritas e. V. في المدينة', 'Caritas e. V.'],
    ['جمعية Caritas e.V. في المدينة', 'Caritas e.V.'],
    ['في Auf der Steig 6, 78052 Lindenbrück.', 'Auf der Steig 6, 78052 Lindenbrück'],
    ['في Marienstr. 2 يوميًا', 'Marienstr. 2'],
    ['المكتب الاتحادي (BAMF) هنا', 'BAMF'],
    ['المكتب Bundesamt (BAMF) هنا', 'Bundesamt (BAMF)'],
    ['اتصل بـ٠٢٢١ ٤٧١٠ الآن', '٠٢٢١ ٤٧١٠'],
    ['الحرارة −5 °C الآن', '−5 °C'],
    ['الحرارة (-5 °C) الآن', '-5 °C'],
    ['العدد -7 هنا', '-7'],
    ['مقياس 1 : 1000 للخريطة', '1 : 1000'],
    ['الحساب 3 × 4 = 12 صحيح', '3 × 4 = 12'],
  ])('%j keeps %j whole', (line, fact) => {
    expect(leftToRight(line)).toEqual([fact]);
  });

  it('leaves a bracket to the line in which its partner stands', () => {
    expect(leftToRight('السعر EUR 12,90 (−5 %، أو 50 %)')).toEqual(['EUR 12,90', '−5 %', '50 %']);
    expect(leftToRight('الدورة (المستوى A1) B2')).toEqual(['A1', 'B2']);
    expect(leftToRight('الدورة (A1) B2 (und mehr)')).toEqual(['(A1) B2 (und mehr)']);
  });

  it('does not take vowel signs for words beside a figure', () => {
    expect(leftToRight('تقريبًا 5 – 6 أشخاصٍ، عمومًا A1 أو مثلاً 7')).toEqual(['5 – 6', 'A1']);
  });

  it('takes the hyphen behind an article for no minus', () => {
    expect(leftToRight('في ال-110 وال-A1 و2026: 15 شخصًا')).toEqual(['A1']);
  });

  it('leaves a number alone, which every layout engine sets right', () => {
    expect(leftToRight('يوجد 7 مكاتب و 1.000 موظف، 35 ساعة.')).toEqual([]);
  });

  it('lets a list of phone numbers run in the direction of the reader', () => {
    expect(leftToRight('0221 4710-1, 0221 4710-2')).toEqual(['0221 4710-1', '0221 4710-2']);
  });

  it('does not take two sentences that end and begin with a number for one', () => {
    expect(leftToRight('في عام 2020. 15 شخصًا')).toEqual([]);
  });

  it('cuts a long row of facts at its commas, and each stays whole', () => {
    const line = 'العنوان: Landratsamt Musterland, Prinzenplatz 4, 86150 Musterstadt, Telefon: 0221 4710-0, Mail: amt@musterland.example';
    expect(leftToRight(line)).toEqual([
      'Landratsamt Musterland',
      'Prinzenplatz 4',
      '86150 Musterstadt',
      'Telefon',
      '0221 4710-0',
      'Mail',
      'amt@musterland.example',
    ]);
  });

  it('tags words by their language and lets long phrases break', () => {
    const pieces = splitFacts('الاسم Beratungsstelle für Migration und Integration أو Start with a Friend أو Українська', 'fa');
    expect(pieces.filter((piece) => piece.direction === 'ltr').map(({ text, language, fact }) => [text, language, fact])).toEqual([
      ['Beratungsstelle für Migration und Integration', 'de', false],
      ['Start with a Friend', 'en', true],
      ['Українська', 'uk', true],
    ]);
  });
});

describe('in a left-to-right line', () => {
  it.each([
    ['Rufen Sie an: 0221 4710-153 (Anmeldung).', ['0221 4710-153']],
    ['Montag 09:00–12:00 Uhr, Dienstag 14.00 - 16.00 Uhr', ['09:00–12:00 Uhr', '14.00 - 16.00 Uhr']],
    ['am 23.11.2026 und am 1.12.2026.', ['23.11.2026', '1.12.2026']],
    ['Es kostet 5,00 €, für Kinder 2 Euro, oder € 7.', ['5,00 €', '2 Euro', '€ 7']],
    ['nach § 15 und §§ 24', ['§ 15', '§§ 24']],
    ['Die Anmeldung (0221 4710-153) und (09:00–12:00 Uhr)', ['0221 4710-153', '09:00–12:00 Uhr']],
    ['Um 9 Uhr im Zimmer 304, Kurs A1, 15 Personen', ['9 Uhr']],
    ['Tel. +49 221 4710153 oder (0221) 4710', ['+49 221 4710153', '(0221) 4710']],
  ])('%j keeps %j on one line', (line, expected) => {
    expect(facts(line, 'de')).toEqual(expected);
  });

  it('sets no words apart in a language of the same script', () => {
    expect(splitFacts('Allez au Bürgerbüro, bureau 3.', 'fr')).toEqual([
      { text: 'Allez au Bürgerbüro, bureau 3.', language: 'fr', direction: 'ltr', fact: false },
    ]);
  });

  it.each([
    ['Ідіть до Bürgerbüro, кімната 3.', 'uk', [['Bürgerbüro', 'de']]],
    ['Центр Agentur für Arbeit (Arbeitsamt) поруч.', 'uk', [['Agentur für Arbeit', 'de'], ['Arbeitsamt', 'de']]], // prettier-ignore
    ['Рівень B1 коштує 5 Euro або info@amt.example.', 'uk', [['B1', 'de'], ['5 Euro', 'uk'], ['info@amt.example', 'de']]], // prettier-ignore
    ['Проєкт Start with a Friend для всіх', 'ru', [['Start with a Friend', 'en']]],
    ['ናብ ቤት ንLindenfurt ኪዱ', 'ti', [['Lindenfurt', 'de']]],
    ['Η υπηρεσία Jobcenter Lindenfurt e. V. εδώ', 'el', [['Jobcenter Lindenfurt e. V', 'de']]],
  ])('%j tags what is German in it, in %s', (line, language, expected) => {
    const apart = splitFacts(line, language).filter((piece) => piece.fact || piece.language !== language);
    expect(apart.map((piece) => [piece.text, piece.language])).toEqual(expected);
  });
});

describe('any text', () => {
  const scraps = [
    '0221',
    ' ',
    '-',
    '–',
    '(',
    ')',
    '.',
    ',',
    '/',
    'Uhr',
    '€',
    '§',
    'كلمة',
    '،',
    'Amt',
    '@',
    '\n',
    '"',
    '„',
    '😀',
    '٣',
    'e. V.',
    '+49',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('comes back character by character', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES.map(({ tag }) => tag)), (text, language) => {
        const pieces = splitFacts(text, language);
        expect(whole(pieces)).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const leftToRightPieces = languageOf(language).direction === 'rtl' ? pieces.filter((piece) => piece.direction === 'ltr') : [];
        expect(leftToRightPieces.filter((piece) => /[\u0621-\u064A\u05D0-\u05EA]/.test(piece.text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  /** Milliseconds: a second where nothing else runs; what grows with the square of a line takes hours. */
  const LONG_ENOUGH = 10_000;
  it.each(['0', '0 ', '(', '1.', '1,', 'a', 'a ', 'a. ', '§ ', '- ', '((a ', '1)(', '+', 'http://', '@', '12:', '"', 'e. V. ', 'ا1 '])(
    'takes a line of a megabyte of %j in time',
    (scrap) => {
      const line = scrap.repeat(1_000_000 / scrap.length);
      for (const language of ['ar', 'de', 'uk']) {
        const before = performance.now();
        expect(whole(splitFacts(line, language)).length).toBe(line.length);
        expect(performance.now() - before).toBeLessThan(LONG_ENOUGH);
      }
    },
  );
});

const corpus = join(
  process.env['MAPPE_CORPORA'] ?? join(import.meta.dirname, '../../../../shared/corpora'),
  'landkreis-augsburg/aligned.tsv',
);

describe.skipIf(!existsSync(corpus))('the Arabic lines of a real guide', () => {
  const lines = (existsSync(corpus) ? readFileSync(corpus, 'utf8') : '').split('\n').flatMap((row) => row.split('\t')[3] ?? []);

  /** An independent, simple scan for what must not be torn. */
  const SIMPLE = [
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    /(?:https?:\/\/|www\.)[^\s\u0600-\u06FF"]+[\w/]/g,
    /\+?\d[\d /()-]{6,}\d/g,
    /\d{1,2}[:.]\d\d ?[–-] ?\d{1,2}[:.]\d\d/g,
  ];

  it('keep each phone, mail, web address and time range inside one piece', () => {
    let found = 0;
    for (const line of lines) {
      const pieces = splitFacts(line, 'ar').filter((piece) => piece.direction === 'ltr');
      for (const fact of SIMPLE.flatMap((pattern) => line.match(pattern) ?? [])) {
        found += 1;
        expect(
          pieces.some((piece) => piece.text.includes(fact)),
          `${fact} in ${line}`,
        ).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(150);
  });

  it('have no Latin letter outside a left-to-right piece', () => {
    for (const line of lines) {
      const outside = splitFacts(line, 'ar').filter((piece) => piece.direction === 'rtl');
      expect(outside.filter((piece) => /[A-Za-zÄÖÜäöüß]/.test(piece.text))).toEqual([]);
    }
  });
});
