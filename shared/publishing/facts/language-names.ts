import { findLanguage, languageOf } from '../../model/language.ts';
import type { LanguageTag, Script } from '../../model/language.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { perLanguage } from '../per-language.ts';

/** `Intl` calls both Kurdish languages by one name in most languages; people ask for theirs. */
const KURDISH: Readonly<Record<'kmr' | 'ckb', Partial<Record<Script, string>> & { readonly Latn: string }>> = {
  kmr: {
    Cyrl: 'курманджи',
    Latn: 'kurmanji',
    Grek: 'κουρμάντζι',
    Arab: 'کرمانجی',
    Ethi: 'ኩርማንጂ',
    Hans: '库尔曼吉',
    Deva: 'कुरमांजी',
    Armn: 'քուրմանջի',
    Geor: 'კურმანჯი',
  },
  ckb: {
    Cyrl: 'сорани',
    Latn: 'sorani',
    Grek: 'σοράνι',
    Arab: 'سۆرانی',
    Ethi: 'ሶራኒ',
    Hans: '索拉尼',
    Deva: 'सोरानी',
    Armn: 'սորանի',
    Geor: 'სორანი',
  },
};

/** Names that CLDR has in a form that is not the language's name (Tigrinya: the country) or in another language's spelling. */
const OWN_NAMES: Readonly<Record<LanguageTag, Readonly<Record<LanguageTag, string>>>> = {
  ti: { de: 'ጀርመንኛ', hr: 'ክሮኤሽያኛ', pl: 'ፖላንድኛ', it: 'ጣልያንኛ', hi: 'ሂንድኛ', so: 'ሶማልኛ', kmr: 'ኩርድኛ (ኩርማንጂ)', ckb: 'ኩርድኛ (ሶራኒ)' },
  ps: { 'fa-AF': 'دري', kmr: 'کردي (کرمانجي)', ckb: 'کردي (سوراني)' },
  uk: { kmr: 'курдська (курманджі)', ckb: 'курдська (сорані)' },
  ckb: { 'fa-AF': 'دەری', uk: 'ئۆکراینی', hr: 'کرواتی', ka: 'جۆرجی', kmr: 'کوردیی باکوور (کرمانجی)', ckb: 'کوردیی ناوەندی (سۆرانی)' },
  kmr: { kmr: 'kurdî (kurmancî)', ckb: 'kurdî (soranî)' },
  so: { 'fa-AF': 'Dari', tr: 'Turki', de: 'Jarmal' },
  ar: { kmr: 'الكردية (الكرمانجية)', ckb: 'الكردية (السورانية)' },
  fa: { kmr: 'کردی (کرمانجی)', ckb: 'کردی (سورانی)' },
  'fa-AF': { kmr: 'کردی (کرمانجی)', ckb: 'کردی (سورانی)' },
  ur: { kmr: 'کردی (کرمانجی)', ckb: 'کردی (سورانی)', sr: 'سربیائی', hu: 'ہنگری' },
};

/**
 * The name of a language in the reader's language: a list in eight scripts is one that nobody can read.
 * A tag that nobody knows is printed as it was typed; the checker reports it.
 */
export function languageName(tag: LanguageTag, reader: LanguageTag): string {
  const row = findLanguage(tag);
  if (row && (reader === 'de' || reader === 'de-x-leicht')) return row.nameDe;
  if (row && reader === 'en') return row.nameEn;
  const own = OWN_NAMES[reader]?.[tag];
  if (own !== undefined) return own;
  if (tag === 'de-x-leicht') return labelsOf(reader).easyGerman.text;
  if (tag === 'kmr' || tag === 'ckb') return kurdishName(tag, reader);
  return intlName(tag, reader) ?? row?.autonym ?? tag;
}

function kurdishName(tag: 'kmr' | 'ckb', reader: LanguageTag): string {
  const dialect = KURDISH[tag][languageOf(reader).script] ?? KURDISH[tag].Latn;
  const kurdish = intlName('ku', reader) ?? 'Kurdî';
  return `${kurdish} (${dialect})`;
}

const displayNames = perLanguage((reader) => new Intl.DisplayNames(languageOf(reader).locale, { type: 'language', fallback: 'none' }));

function intlName(tag: LanguageTag, reader: LanguageTag): string | null {
  try {
    return displayNames(reader).of(tag) ?? null;
  } catch (error) {
    // Not a language tag at all: Intl refuses it instead of not knowing it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
