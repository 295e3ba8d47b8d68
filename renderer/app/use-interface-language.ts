import { useEffect, useState } from 'react';
import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';

const KEY = 'mappe-language';

/** The language of the desk: as chosen before, else as the browser asks, else German. */
export function useInterfaceLanguage(): readonly [InterfaceLanguage, (language: InterfaceLanguage) => void] {
  const [language, setLanguage] = useState<InterfaceLanguage>(() => {
    const known = localStorage.getItem(KEY) ?? navigator.language;
    return known.startsWith('en') ? 'en' : 'de';
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: InterfaceLanguage): void => {
    localStorage.setItem(KEY, chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}
