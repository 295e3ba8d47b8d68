import { useCall } from '../../app/session/use-call.ts';
import { slideTo } from '../../app/use-route.ts';
import { Choice } from '../../ui/choice.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { routeOfScope, type VersionScope } from './version-scope.ts';
import { historyWords } from './words.ts';

/** No language has this tag. */
const ALL = 'all';

/** Narrows the versions to one language. */
export function LanguageOfVersions({ scope }: { readonly scope: VersionScope }) {
  const say = useWords(historyWords);
  const nameOf = useLanguageName();
  const { data: overview } = useCall('workspace.overview', {});
  const tags = (overview?.languages ?? []).map(({ tag }) => tag);
  const { language, ...whole } = scope;
  return (
    <Choice
      aria-label={say('language')}
      options={[{ value: ALL, text: say('language.all') }, ...tags.map((tag) => ({ value: tag, text: nameOf(tag) }))]}
      value={language ?? ALL}
      onChange={(tag) => slideTo(routeOfScope(tag === ALL ? whole : { ...whole, language: tag }))}
    />
  );
}
