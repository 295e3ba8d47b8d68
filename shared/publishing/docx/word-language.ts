import { findLanguage } from '../../model/language.ts';
import type { LanguageTag, Script } from '../../model/language.ts';

/** Tags that Word's proofing knows, where they are not ours with a region or the bare tag is not enough. */
const WORD_TAGS: Readonly<Record<LanguageTag, string>> = {
  de: 'de-DE',
  'de-x-leicht': 'de-DE',
  ar: 'ar-SA',
  bg: 'bg-BG',
  ckb: 'ku-Arab-IQ',
  el: 'el-GR',
  en: 'en-GB',
  es: 'es-ES',
  fa: 'fa-IR',
  'fa-AF': 'prs-AF',
  fr: 'fr-FR',
  hi: 'hi-IN',
  hr: 'hr-HR',
  hu: 'hu-HU',
  hy: 'hy-AM',
  it: 'it-IT',
  ka: 'ka-GE',
  kmr: 'ku-Latn-TR',
  pl: 'pl-PL',
  ps: 'ps-AF',
  pt: 'pt-PT',
  ro: 'ro-RO',
  ru: 'ru-RU',
  so: 'so-SO',
  sq: 'sq-AL',
  sr: 'sr-Latn-RS',
  ti: 'ti-ER',
  tr: 'tr-TR',
  uk: 'uk-UA',
  ur: 'ur-PK',
  vi: 'vi-VN',
  zh: 'zh-CN',
};

export interface WordLanguage {
  readonly value: string;
  readonly bidirectional?: string;
  readonly eastAsia?: string;
}

export interface WordFonts {
  readonly ascii: string;
  readonly hAnsi: string;
  /** Complex scripts: Arabic, Devanagari, in LibreOffice Ethiopic as well. */
  readonly cs: string;
  readonly eastAsia: string;
}

/** `w:lang`: Word reads `bidi` for complex scripts, `eastAsia` for Chinese and `val` for all others. */
export function wordLanguage(tag: LanguageTag): WordLanguage {
  const value = WORD_TAGS[tag] ?? tag;
  const script = scriptOf(tag);
  if (script === 'Arab' || script === 'Deva') return { value, bidirectional: value };
  return script === 'Hans' ? { value, eastAsia: value } : { value };
}

const LATIN = 'Noto Sans';
const ARABIC = 'Noto Naskh Arabic';
/** Naskh is small on its body. */
const ARABIC_SCALE = 1.11;

/** Families by script. The four slots are how Word chooses a font per character (ECMA-376 part 1, section 17.3.2.26). */
const FAMILIES: Readonly<Partial<Record<Script, string>>> = {
  Ethi: 'Noto Sans Ethiopic',
  Deva: 'Noto Sans Devanagari',
  Geor: 'Noto Sans Georgian',
  Armn: 'Noto Sans Armenian',
};

export function wordFonts(tag: LanguageTag): WordFonts {
  const script = scriptOf(tag);
  const family = FAMILIES[script];
  if (family) return { ascii: LATIN, hAnsi: family, cs: family, eastAsia: family };
  return { ascii: LATIN, hAnsi: LATIN, cs: ARABIC, eastAsia: script === 'Hans' ? 'Noto Sans SC' : LATIN };
}

/** Families that a document in a language asks for: German words stand in each. */
export function familiesOf(tag: LanguageTag): readonly string[] {
  const { cs, hAnsi, eastAsia } = wordFonts(tag);
  const complex = scriptOf(tag) === 'Arab' ? [cs] : [];
  return [...new Set([LATIN, hAnsi, eastAsia, ...complex])];
}

/** How much larger letters in complex scripts are set, so that they look as large as Latin ones beside them. */
export function complexScale(tag: LanguageTag): number {
  switch (scriptOf(tag)) {
    case 'Ethi':
      return 1;
    case 'Deva':
      return 1.06;
    default:
      return ARABIC_SCALE;
  }
}

/** Scripts that have no italics of their own would be slanted by machine. */
export function hasItalics(tag: LanguageTag): boolean {
  return ['Latn', 'Cyrl', 'Grek'].includes(scriptOf(tag));
}

function scriptOf(tag: LanguageTag): Script {
  return findLanguage(tag)?.script ?? 'Latn';
}
