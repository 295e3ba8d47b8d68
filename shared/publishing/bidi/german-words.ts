import type { Address } from '../../model/contact.ts';
import type { Term } from '../../model/glossary.ts';
import { languageOf, type LanguageTag } from '../../model/language.ts';
import type { Workspace } from '../../model/workspace.ts';
import { termFinder } from '../../translation/find-terms.ts';
import { languageOfLatin } from './latin-language.ts';
import type { Stretch } from './stretch.ts';

/** Finds the German words in a text of another language in Latin script, where no letter gives them away. */
export type GermanWords = (text: string) => readonly Stretch[];

export const noGermanWords: GermanWords = () => [];

/**
 * What is sure to be German wherever it stands: words of the glossary that stay German in translations, names of contacts, of the place and
 * of its streets, and titles of offers and editions of more than one word. They are read out and divided as German. Nothing is guessed: a
 * word that the language writes alike is left to it.
 */
export function germanWordsIn({ glossary, contacts, offers, editions, settings }: Workspace, language: LanguageTag): GermanWords {
  if (languageOf(language).script !== 'Latn' || isGerman(language)) return noGermanWords;
  const terms = glossary.terms.filter(({ policy, wording, term, forms }) => {
    const alike = new Set(wording[language]?.toLowerCase().split(/[^\p{L}\p{M}]+/u));
    return policy !== 'translate' && ![term, ...forms].some((form) => alike.has(form.toLowerCase()));
  });
  const { name, fullName, office } = settings.place;
  const people = [...contacts.values()].flatMap((contact) => [contact.name, contact.organisation, ...contact.addresses.map(streetOf)]);
  const titles = [...offers.values(), ...editions.values()].flatMap(({ title }) => (/\p{L}\s+\p{L}/u.test(title) ? [title] : []));
  const names = [...people, ...titles, name, fullName, office];
  const known = names.flatMap((term): Term[] => (term === undefined ? [] : [{ term, forms: [], policy: 'keep', wording: {} }]));
  const find = termFinder([...terms, ...known]);
  return (text) => find(text).map(({ start, end }) => ({ start, end, language: languageOfLatin(text.slice(start, end)), fact: false }));
}

/** "Marktplatz" of "Marktplatz 1": in running text it may stand without its number. A post box is no street. */
function streetOf({ kind, street }: Address): string | undefined {
  return kind === 'visit' ? street.replace(/\s*\d.*$/u, '') || undefined : undefined;
}

export function isGerman(language: LanguageTag): boolean {
  return language === 'de' || language.startsWith('de-');
}
