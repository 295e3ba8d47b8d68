import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { TEXT_SIZES, THEMES } from '../../../shared/model/preferences.ts';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import { OnlyLanguageChoice } from './only-language-choice.tsx';
import { settingsWords } from './words.ts';

/** What holds for one person on one computer; kept at once. */
export function YouSection() {
  const say = useWords(settingsWords);
  const { preferences, change } = usePreferences();
  return (
    <FormSection title={say('you')} note={say('you.note')}>
      <TextField label={say('name')} note={say('name.note')} value={preferences.name} onChange={(name) => change({ name })} />
      <div className="form-row">
        <Segmented
          label={say('language')}
          options={[
            { value: 'de', text: 'Deutsch' },
            { value: 'en', text: 'English' },
          ]}
          value={preferences.language}
          onChange={(language) => change({ language })}
        />
        <Segmented
          label={say('theme')}
          options={THEMES.map((value) => ({ value, text: say(`theme.${value}`) }))}
          value={preferences.theme}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <OnlyLanguageChoice />
      <Segmented
        label={say('textSize')}
        options={TEXT_SIZES.map((size) => ({ value: String(size), text: say('textSize.share', { share: size / 100 }) }))}
        value={String(preferences.textSize)}
        onChange={(value) => {
          const textSize = TEXT_SIZES.find((size) => String(size) === value);
          if (textSize) change({ textSize });
        }}
      />
    </FormSection>
  );
}
