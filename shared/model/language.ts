/** A BCP 47 tag out of the table below, such as "de", "fa-AF" or "de-x-leicht". */
export type LanguageTag = string;

export type Direction = 'ltr' | 'rtl';
export type Script = 'Latn' | 'Cyrl' | 'Grek' | 'Arab' | 'Ethi' | 'Hans' | 'Deva' | 'Geor' | 'Armn';

export interface Language {
  readonly tag: LanguageTag;
  /** The language's name in the language itself, as printed on a cover. */
  readonly autonym: string;
  readonly nameDe: string;
  readonly nameEn: string;
  readonly script: Script;
  readonly direction: Direction;
  /** Locale for `Intl`; fixes script and digits where the bare tag leaves them to chance. */
  readonly locale: string;
}

const row = (
  tag: LanguageTag,
  autonym: string,
  nameDe: string,
  nameEn: string,
  script: Script = 'Latn',
  locale: string = tag,
): Language => ({
  tag,
  autonym,
  nameDe,
  nameEn,
  script,
  direction: script === 'Arab' ? 'rtl' : 'ltr',
  locale,
});

/** Every language that Mappe knows, German first, then by English name. */
export const LANGUAGES: readonly Language[] = [
  row('de', 'Deutsch', 'Deutsch', 'German', 'Latn', 'de-DE'),
  row('de-x-leicht', 'Leichte Sprache', 'Leichte Sprache', 'German, easy to read', 'Latn', 'de-DE'),
  row('sq', 'Shqip', 'Albanisch', 'Albanian'),
  row('ar', 'العربية', 'Arabisch', 'Arabic', 'Arab', 'ar-EG-u-nu-latn'),
  row('hy', 'Հայերեն', 'Armenisch', 'Armenian', 'Armn'),
  row('bg', 'Български', 'Bulgarisch', 'Bulgarian', 'Cyrl'),
  row('zh', '中文', 'Chinesisch', 'Chinese', 'Hans', 'zh-Hans-CN'),
  row('hr', 'Hrvatski', 'Kroatisch', 'Croatian'),
  row('fa-AF', 'دری', 'Dari', 'Dari', 'Arab', 'fa-AF-u-nu-latn-ca-gregory'),
  row('en', 'English', 'Englisch', 'English', 'Latn', 'en-GB'),
  row('fa', 'فارسی', 'Farsi', 'Farsi', 'Arab', 'fa-IR-u-nu-latn-ca-gregory'),
  row('fr', 'Français', 'Französisch', 'French', 'Latn', 'fr-FR'),
  row('ka', 'ქართული', 'Georgisch', 'Georgian', 'Geor'),
  row('el', 'Ελληνικά', 'Griechisch', 'Greek', 'Grek'),
  row('hi', 'हिन्दी', 'Hindi', 'Hindi', 'Deva', 'hi-IN-u-nu-latn'),
  row('hu', 'Magyar', 'Ungarisch', 'Hungarian'),
  row('it', 'Italiano', 'Italienisch', 'Italian'),
  row('kmr', 'Kurmancî', 'Kurmandschi', 'Kurmanji', 'Latn', 'ku'),
  row('ps', 'پښتو', 'Paschtu', 'Pashto', 'Arab', 'ps-AF-u-nu-latn-ca-gregory'),
  row('pl', 'Polski', 'Polnisch', 'Polish'),
  row('pt', 'Português', 'Portugiesisch', 'Portuguese', 'Latn', 'pt-PT'),
  row('ro', 'Română', 'Rumänisch', 'Romanian'),
  row('ru', 'Русский', 'Russisch', 'Russian', 'Cyrl'),
  row('sr', 'Srpski', 'Serbisch', 'Serbian', 'Latn', 'sr-Latn-RS'),
  row('so', 'Soomaali', 'Somali', 'Somali'),
  row('ckb', 'کوردیی ناوەندی', 'Sorani', 'Sorani', 'Arab', 'ckb-IQ-u-nu-latn'),
  row('es', 'Español', 'Spanisch', 'Spanish', 'Latn', 'es-ES'),
  row('ti', 'ትግርኛ', 'Tigrinya', 'Tigrinya', 'Ethi', 'ti-ER'),
  row('tr', 'Türkçe', 'Türkisch', 'Turkish'),
  row('uk', 'Українська', 'Ukrainisch', 'Ukrainian', 'Cyrl'),
  row('ur', 'اردو', 'Urdu', 'Urdu', 'Arab', 'ur-PK-u-nu-latn'),
  row('vi', 'Tiếng Việt', 'Vietnamesisch', 'Vietnamese'),
];

const BY_TAG: ReadonlyMap<LanguageTag, Language> = new Map(LANGUAGES.map((language) => [language.tag, language]));

/** The language of a tag; null when Mappe does not know it. */
export function findLanguage(tag: string): Language | null {
  return BY_TAG.get(tag) ?? null;
}

/** The language of a tag that was already checked at the border; an unknown one is a bug. */
export function languageOf(tag: LanguageTag): Language {
  const language = BY_TAG.get(tag);
  if (!language) throw new RangeError(`Unknown language tag: ${tag}`);
  return language;
}
