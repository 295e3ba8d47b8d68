import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../model/language.ts';
import { WEEKDAYS } from '../../model/opening-hours.ts';
import { dateRangeText, dateText, weekdayDateText } from './date-text.ts';
import { languageName } from './language-names.ts';
import { weekdayName } from './weekday-names.ts';

describe('names of weekdays', () => {
  it.each([
    ['de', 'Mo Di Mi Do Fr Sa So'],
    ['en', 'Mon Tue Wed Thu Fri Sat Sun'],
    ['tr', 'Pzt Sal Çar Per Cum Cmt Paz'],
    ['ti', 'ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም ሰንበት'],
  ])('are short in %s', (language, names) => {
    expect(WEEKDAYS.map((day) => weekdayName(day, language, 'short')).join(' ')).toBe(names);
  });

  it('are seven different ones in every language, in the script of the language', () => {
    const letters = { Latn: /\p{sc=Latn}/u, Cyrl: /\p{sc=Cyrl}/u, Grek: /\p{sc=Grek}/u, Arab: /\p{sc=Arab}/u, Ethi: /\p{sc=Ethi}/u };
    const more = { Hans: /\p{sc=Han}/u, Deva: /\p{sc=Deva}/u, Geor: /\p{sc=Geor}/u, Armn: /\p{sc=Armn}/u };
    for (const { tag, script } of LANGUAGES) {
      const names = WEEKDAYS.map((day) => weekdayName(day, tag));
      expect(new Set(names).size).toBe(7);
      expect(names.filter((name) => !{ ...letters, ...more }[script].test(name))).toEqual([]);
    }
  });
});

describe('dates', () => {
  it.each([
    ['de', '23. November 2026', '24.–31. Dezember 2026'],
    ['en', '23 November 2026', '24 – 31 December 2026'],
    ['ar', '23 نوفمبر 2026', '24–31 ديسمبر 2026'],
    ['uk', '23 листопада 2026 р.', '24–31 грудня 2026 р.'],
    ['tr', '23 Kasım 2026', '24–31 Aralık 2026'],
    ['ti', '23 ሕዳር 2026', 'ካብ 24 ታሕሳስ 2026 ክሳብ 31 ታሕሳስ 2026'],
    ['fa', '23 نوامبر 2026', '24 تا 31 دسامبر 2026'],
  ])('are written as in %s', (language, date, range) => {
    expect(dateText('2026-11-23', language)).toBe(date);
    expect(dateRangeText('2026-12-24', '2026-12-31', language)).toBe(range);
  });

  it('are one date when a range begins and ends on it', () => {
    expect(dateRangeText('2026-12-24', '2026-12-24', 'de')).toBe('24. Dezember 2026');
  });

  it.each([
    ['de', '1. Januar 2027', '24. Dezember 2026 – 1. Januar 2027'],
    ['fr', '1er janvier 2027', '24 décembre 2026 – 1er janvier 2027'],
    ['it', '1º gennaio 2027', '24 dicembre 2026 – 1º gennaio 2027'],
  ])('have a first of the month of their own in %s', (language, date, range) => {
    expect(dateText('2027-01-01', language)).toBe(date);
    expect(dateRangeText('2026-12-24', '2027-01-01', language)).toBe(range);
  });

  it('carry the weekday where a date is one of an event', () => {
    expect([weekdayDateText('2026-11-23', 'de'), weekdayDateText('2026-11-23', 'zh')]).toEqual([
      'Montag, 23. November 2026',
      '2026年11月23日星期一',
    ]);
  });
});

describe('names of languages', () => {
  it.each([
    ['de', 'Deutsch, Arabisch, Dari, Kurmandschi, Sorani, Leichte Sprache'],
    ['en', 'German, Arabic, Dari, Kurmanji, Sorani, German, easy to read'],
    ['ar', 'الألمانية, العربية, الدارية, الكردية (الكرمانجية), الكردية (السورانية), الألمانية المبسّطة'],
    ['uk', 'німецька, арабська, дарі, курдська (курманджі), курдська (сорані), проста німецька мова'],
    ['ti', 'ጀርመንኛ, ዓረብኛ, ዳሪ, ኩርድኛ (ኩርማንጂ), ኩርድኛ (ሶራኒ), ቀሊል ጀርመንኛ'],
  ])('are those of the reader in %s', (reader, names) => {
    expect(['de', 'ar', 'fa-AF', 'kmr', 'ckb', 'de-x-leicht'].map((tag) => languageName(tag, reader)).join(', ')).toBe(names);
  });

  it('are found for every language in every language', () => {
    for (const reader of LANGUAGES) {
      const names = LANGUAGES.map(({ tag }) => languageName(tag, reader.tag));
      expect(names.filter((name) => name === '' || LANGUAGES.some(({ tag }) => tag === name))).toEqual([]);
      expect(new Set(names).size).toBe(LANGUAGES.length);
    }
  });

  it('know languages that Mappe does not print, and give back what is no language', () => {
    expect([languageName('am', 'de'), languageName('not a tag', 'de')]).toEqual(['Amharisch', 'not a tag']);
  });
});
