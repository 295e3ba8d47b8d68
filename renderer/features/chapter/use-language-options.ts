import { findLanguage } from '../../../shared/model/language.ts';
import { useCall } from '../../app/session/use-call.ts';
import { useInterfaceLanguage } from '../../words/use-words.ts';

/** German and every language that the folder wants, by their names. */
export function useLanguageOptions(): readonly { readonly value: string; readonly text: string }[] {
  const inGerman = useInterfaceLanguage() === 'de';
  const { data } = useCall('workspace.overview', {});
  return ['de', ...(data?.languages.map(({ tag }) => tag) ?? [])].map((tag) => {
    const known = findLanguage(tag);
    return { value: tag, text: (known && (inGerman ? known.nameDe : known.nameEn)) ?? tag };
  });
}
