import { findLanguage } from '../../../shared/model/language.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useCall } from '../../app/session/use-call.ts';
import { Choice } from '../../ui/choice.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { settingsWords } from './words.ts';

const ALL = '';

/** For somebody who translates into one language and does nothing else here. */
export function OnlyLanguageChoice() {
  const say = useWords(settingsWords);
  const nameOf = useLanguageName();
  const { preferences, change } = usePreferences();
  const { data } = useCall('workspace.overview', {});
  const options = (data?.languages ?? []).map(({ tag }) => ({
    value: tag,
    text: nameOf(tag),
    note: findLanguage(tag)?.autonym ?? tag,
    lang: tag,
  }));
  const chosen = options.some(({ value }) => value === preferences.onlyLanguage) ? preferences.onlyLanguage : ALL;
  return (
    <Choice
      label={say('onlyLanguage')}
      hint={say('onlyLanguage.note')}
      options={[{ value: ALL, text: say('onlyLanguage.all') }, ...options]}
      value={chosen}
      onChange={(tag) => change({ onlyLanguage: tag === ALL ? null : tag })}
    />
  );
}
