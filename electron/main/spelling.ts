/** What is known of the dictionaries of this computer. */
export interface Dictionaries {
  /** What the spell checker could do, had it the dictionary: `session.availableSpellCheckerLanguages`. */
  readonly known: readonly string[];
  /** Names of the dictionary files that are there: "de-DE-3-0.bdic". */
  readonly files: readonly string[];
}

/** Which spelling is checked where a language has several. */
const USUAL: Readonly<Record<string, string>> = { de: 'de-DE', en: 'en-GB', es: 'es-ES', fr: 'fr-FR', pt: 'pt-PT' };

/**
 * The dictionary for a field in some language ("de-x-leicht", "uk"); null where there is none. Only what lies on this computer counts:
 * for anything else Chromium would ask a server outside.
 */
export function dictionaryFor(language: string, { known, files }: Dictionaries): string | null {
  const [base = ''] = language.split('-');
  const candidates = [
    ...(language === base ? [] : [language]),
    USUAL[base] ?? base,
    base,
    ...known.filter((one) => one.toLowerCase().startsWith(`${base}-`)),
  ];
  return candidates.find((one) => known.includes(one) && files.some((file) => isOf(file, one))) ?? null;
}

/** "uk-UA-5-0.bdic" is the file of "uk". */
function isOf(file: string, language: string): boolean {
  return file.toLowerCase().startsWith(`${language.toLowerCase()}-`) && file.endsWith('.bdic');
}
