import type { IsoDate } from '../../model/chapter.ts';
import { languageOf } from '../../model/language.ts';
import type { LanguageTag } from '../../model/language.ts';
import { fillText } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { isoWeekday } from './iso-weekday.ts';
import { perLanguage } from '../per-language.ts';
import { plainSpaces } from './plain-spaces.ts';
import { weekdayName } from './weekday-names.ts';

/** Where the order or the spelling of CLDR's long date is not what people print; the names of months still come from `Intl`. */
const OWN_ORDER: Readonly<Record<LanguageTag, string>> = {
  ps: '{day} {month} {year}',
  so: '{day} {month} {year}',
  sr: '{day}. {month} {year}.',
  ti: '{day} {month} {year}',
  ur: '{day} {month} {year}',
  vi: '{day} {month} năm {year}',
};

/** Serbian dates stand in the genitive ("od 23. novembra"); CLDR has the nominative alone. January first. */
const OWN_MONTHS: Readonly<Record<LanguageTag, readonly string[]>> = {
  sr: ['januara', 'februara', 'marta', 'aprila', 'maja', 'juna', 'jula', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra'],
};

/** The first of a month is an ordinal number, which CLDR does not know. */
const FIRST_OF_MONTH: Readonly<Record<LanguageTag, string>> = { fr: '1er', it: '1º' };

/** Languages in which `Intl` writes a range of dates as people do; in the others two whole dates are joined by our own words. */
const INTL_RANGES: ReadonlySet<LanguageTag> = new Set([
  'de',
  'de-x-leicht',
  'en',
  'fr',
  'es',
  'pt',
  'pl',
  'ro',
  'bg',
  'sq',
  'el',
  'hu',
  'tr',
  'ru',
  'uk',
  'ar',
  'fa',
  'fa-AF',
  'hi',
]);

const formatter = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(languageOf(language).locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    }),
);

/** "23. November 2026": Gregorian, Latin digits, in the words of the language. */
export function dateText(date: IsoDate, language: LanguageTag): string {
  const order = OWN_ORDER[language];
  return order === undefined
    ? textOf(formatter(language).formatToParts(utc(date)), language)
    : plainSpaces(inOwnOrder(date, language, order));
}

function textOf(parts: readonly Intl.DateTimeFormatPart[], language: LanguageTag): string {
  const words = parts.map(({ type, value }) => (type === 'day' && value === '1' ? (FIRST_OF_MONTH[language] ?? value) : value));
  return plainSpaces(words.join(''));
}

/** "Montag, 23. November 2026" */
export function weekdayDateText(date: IsoDate, language: LanguageTag): string {
  const weekday = weekdayName(isoWeekday(date), language);
  return language === 'zh' ? `${dateText(date, language)}${weekday}` : `${weekday}${commaOf(language)}${dateText(date, language)}`;
}

/** "24.–31. Dezember 2026", or one date when both are the same. */
export function dateRangeText(from: IsoDate, to: IsoDate, language: LanguageTag): string {
  if (from === to) return dateText(from, language);
  if (INTL_RANGES.has(language)) return textOf(formatter(language).formatRangeToParts(utc(from), utc(to)), language);
  return fillText(labelsOf(language).betweenDates, { from: dateText(from, language), to: dateText(to, language) });
}

/** What stands between the parts of a list of unlike things: ", " in the script of the language. */
export function commaOf(language: LanguageTag): string {
  const { script } = languageOf(language);
  return script === 'Arab' ? '، ' : script === 'Ethi' ? '፣ ' : script === 'Hans' ? '，' : ', ';
}

function inOwnOrder(date: IsoDate, language: LanguageTag, order: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name =
    OWN_MONTHS[language]?.[Number(month) - 1] ??
    formatter(language)
      .formatToParts(utc(date))
      .find((part) => part.type === 'month')?.value ??
    month;
  return order
    .replace('{day}', String(Number(day)))
    .replace('{month}', name)
    .replace('{year}', year);
}

function utc(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
