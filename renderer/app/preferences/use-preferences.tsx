import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import { InterfaceLanguageContext } from '../../words/use-words.ts';
import type { Preferences } from './preferences.ts';
import { readPreferences, writePreferences } from './preferences.ts';

interface PreferencesState {
  readonly preferences: Preferences & { readonly language: InterfaceLanguage };
  /** What `system` comes to at the moment. */
  readonly theme: 'light' | 'dark';
  readonly change: (part: Partial<Preferences>) => void;
}

const PreferencesContext = createContext<PreferencesState | null>(null);

export function usePreferences(): PreferencesState {
  const state = useContext(PreferencesContext);
  if (!state) throw new Error('Rendered outside of the desk');
  return state;
}

/** Keeps the preferences, and gives the page their language, theme and size of text. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(readPreferences);
  const language = preferences.language ?? (navigator.language.startsWith('en') ? 'en' : 'de');
  const systemTheme = useSystemTheme();
  const theme = preferences.theme === 'system' ? systemTheme : preferences.theme;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    root.style.fontSize = `${preferences.textSize}%`;
  }, [language, theme, preferences.textSize]);
  const state = useMemo(
    () => ({
      preferences: { ...preferences, language },
      theme,
      change: (part: Partial<Preferences>) =>
        setPreferences((before) => {
          const after = { ...before, ...part };
          writePreferences(after);
          return after;
        }),
    }),
    [preferences, language, theme],
  );
  return (
    <PreferencesContext value={state}>
      <InterfaceLanguageContext value={language}>
        <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>{children}</I18nProvider>
      </InterfaceLanguageContext>
    </PreferencesContext>
  );
}

function useSystemTheme(): 'light' | 'dark' {
  return useSyncExternalStore(onSystemTheme, () => (DARK.matches ? 'dark' : 'light'));
}

const DARK = window.matchMedia('(prefers-color-scheme: dark)');

function onSystemTheme(changed: () => void): () => void {
  DARK.addEventListener('change', changed);
  return () => DARK.removeEventListener('change', changed);
}
