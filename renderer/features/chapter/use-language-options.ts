import { useCall } from '../../app/session/use-call.ts';
import { useLanguageName } from '../../words/use-language-name.ts';

/** German and every language that the folder wants, by their names. */
export function useLanguageOptions(): readonly { readonly value: string; readonly text: string }[] {
  const nameOf = useLanguageName();
  const { data } = useCall('workspace.overview', {});
  return ['de', ...(data?.languages.map(({ tag }) => tag) ?? [])].map((tag) => ({ value: tag, text: nameOf(tag) }));
}
