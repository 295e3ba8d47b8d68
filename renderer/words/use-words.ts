import { createContext, useContext, useMemo } from 'react';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import type { Catalogue, Say } from './catalogue.ts';
import { sayFrom } from './catalogue.ts';

export const InterfaceLanguageContext = createContext<InterfaceLanguage>('de');

export function useInterfaceLanguage(): InterfaceLanguage {
  return useContext(InterfaceLanguageContext);
}

/** The messages of a catalogue in the language that the user has chosen. */
export function useWords<Name extends string>(words: Catalogue<Name>): Say<Name> {
  const language = useInterfaceLanguage();
  return useMemo(() => sayFrom(words, language), [words, language]);
}
