import { languageOf } from '../../model/language.ts';
import type { LanguageTag } from '../../model/language.ts';
import { WEEKDAYS } from '../../model/opening-hours.ts';
import type { Weekday } from '../../model/opening-hours.ts';
import { perLanguage } from '../per-language.ts';

export type NameLength = 'long' | 'short';

/**
 * Where `Intl` has other names than people use, or none at all in some builds of ICU; Monday first.
 * Pashto: CLDR has the learned names; newspapers and calendars in Afghanistan print these.
 */
const OWN_NAMES: Readonly<Record<LanguageTag, readonly string[]>> = {
  ps: ['دوشنبه', 'سې‌شنبه', 'چارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  ckb: ['دووشەممە', 'سێشەممە', 'چوارشەممە', 'پێنجشەممە', 'هەینی', 'شەممە', 'یەکشەممە'],
  kmr: ['duşem', 'sêşem', 'çarşem', 'pêncşem', 'în', 'şemî', 'yekşem'],
  so: ['Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimce', 'Sabti', 'Axad'],
  ti: ['ሰኑይ', 'ሰሉስ', 'ረቡዕ', 'ሓሙስ', 'ዓርቢ', 'ቀዳም', 'ሰንበት'],
};

/** 1 January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

const intlNames = {
  long: perLanguage((language) => intlWeek(language, 'long')),
  short: perLanguage((language) => intlWeek(language, 'short')),
};

/** "Montag", "Mo": the weekday's name as the language writes it inside a sentence. */
export function weekdayName(day: Weekday, language: LanguageTag, length: NameLength = 'long'): string {
  const index = WEEKDAYS.indexOf(day);
  return (OWN_NAMES[language] ?? intlNames[length](language))[index] ?? day;
}

function intlWeek(language: LanguageTag, weekday: NameLength): readonly string[] {
  const format = new Intl.DateTimeFormat(languageOf(language).locale, { weekday, timeZone: 'UTC' });
  return WEEKDAYS.map((_, index) => format.format(A_MONDAY + index * DAY));
}

const SMALL_LETTER = /^\p{Ll}/u;

/** The same with a capital first letter, for the beginning of a line; scripts without capitals are unchanged. */
export function capitalised(text: string, language: LanguageTag): string {
  if (!SMALL_LETTER.test(text)) return text;
  const [first = ''] = text;
  return first.toLocaleUpperCase(languageOf(language).locale) + text.slice(first.length);
}
