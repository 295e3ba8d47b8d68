import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { InterfaceLanguage } from '../../../shared/messages/message-of.ts';
import type { Preferences, PreferencesChange } from '../../../shared/model/preferences.ts';
import type { Connection } from '../../host/connection.ts';
import { InterfaceLanguageContext } from '../../words/use-words.ts';
import { useKeptPreferences } from './use-kept-preferences.ts';

interface PreferencesState {
  readonly preferences: Preferences & { readonly language: InterfaceLanguage };
  /** What `system` comes to at the moment. */
  readonly theme: 'light' | 'dark';
  readonly change: (part: PreferencesChange) => void;
}

const PreferencesContext = createContext<PreferencesState | null>(null);

export function usePreferences(): PreferencesState {
  const state = useContext(PreferencesContext);
  if (!state) throw new Error('Rendered outside of the desk');
  return state;
}

/** Keeps the preferences, and gives the page their language, theme and size of text. Nothing is shown before they are known. */
export function PreferencesProvider({ connection, children }: { readonly connection: Connection; readonly children: ReactNode }) {
  const { preferences, change } = useKeptPreferences(connection);
  const language = preferences?.language ?? (navigator.language.startsWith('en') ? 'en' : 'de');
  const textSize = preferences?.textSize ?? 100;
  const systemTheme = useSystemTheme();
  const wished = preferences?.theme ?? 'system';
  const theme = wished === 'system' ? systemTheme : wished;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
  }, [language, theme]);
  useEffect(() => setTextSize(textSize), [textSize]);
  const state = useMemo(
    () => (preferences === null ? null : { preferences: { ...preferences, language }, theme, change }),
    [preferences, language, theme, change],
  );
  if (state === null) return null;
  return (
    <PreferencesContext value={state}>
      <InterfaceLanguageContext value={language}>
        <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>{children}</I18nProvider>
      </InterfaceLanguageContext>
    </PreferencesContext>
  );
}

/** Sets the size that all lengths follow. Chromium asks again how many rem a container is wide only once it is laid out anew. */
function setTextSize(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
  const desk = document.querySelector<HTMLElement>('#root');
  if (!desk) return;
  desk.style.containerType = 'normal';
  desk.getBoundingClientRect();
  desk.style.containerType = '';
}

function useSystemTheme(): 'light' | 'dark' {
  return useSyncExternalStore(onSystemTheme, () => (DARK.matches ? 'dark' : 'light'));
}

const DARK = window.matchMedia('(prefers-color-scheme: dark)');

function onSystemTheme(changed: () => void): () => void {
  DARK.addEventListener('change', changed);
  return () => DARK.removeEventListener('change', changed);
}
