import type { LanguageTag } from '../../../shared/model/language.ts';
import { useCall } from '../session/use-call.ts';
import { usePreferences } from './use-preferences.tsx';

/** The one language that a translator wants to see; null = all. One that the open folder does not want narrows nothing. */
export function useOnlyLanguage(): LanguageTag | null {
  const { onlyLanguage } = usePreferences().preferences;
  const { data } = useCall('workspace.overview', {}, { enabled: onlyLanguage !== null });
  return data?.languages.some(({ tag }) => tag === onlyLanguage) ? onlyLanguage : null;
}
