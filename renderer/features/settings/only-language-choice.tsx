import { findLanguage } from '../../../shared/model/language.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useCall } from '../../app/session/use-call.ts';
import { Choice } from '../../ui/choice.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { settingsWords } from './words.ts';

const ALL = '';

/** For somebody who translates into one language and does nothing else here. */
export function OnlyLanguageChoice() {
  const say = useWords(settingsWords);
  const language = useInterfaceLanguage();
  const { preferences, change } = usePreferences();
  const { data } = useCall('workspace.overview', {});
  const options = (data?.languages ?? []).map(({ tag }) => {
    const known = findLanguage(tag);
    return { value: tag, text: (language === 'de' ? known?.nameDe : known?.nameEn) ?? tag, note: known?.autonym ?? tag, lang: tag };
  });
  const chosen = options.some(({ value }) => value === preferences.onlyLanguage) ? preferences.onlyLanguage : ALL;
  return (
    <div className="form-stack">
      <Choice
        label={say('onlyLanguage')}
        options={[{ value: ALL, text: say('onlyLanguage.all') }, ...options]}
        value={chosen}
        onChange={(tag) => change({ onlyLanguage: tag === ALL ? null : tag })}
      />
      <p className="quiet small">{say('onlyLanguage.note')}</p>
    </div>
  );
}
