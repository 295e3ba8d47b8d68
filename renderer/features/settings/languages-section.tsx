import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { findLanguage, LANGUAGES } from '../../../shared/model/language.ts';
import { IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Switch } from '../../ui/toggles.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import type { SettingsSectionProps } from './place-section.tsx';
import { settingsWords } from './words.ts';
import './languages-section.css';

interface LanguagesSectionProps extends SettingsSectionProps {
  readonly isSought?: boolean;
  /** Of a folder that is being made: nothing has been translated that could be lost. */
  readonly isNew?: boolean;
}

/** The languages that are wanted, in the order in which the desk shows them, and which of them are approved by a second person. */
export function LanguagesSection({ settings, onChange, isSought = false, isNew = false }: LanguagesSectionProps) {
  const say = useWords(settingsWords);
  const language = useInterfaceLanguage();
  const nameOf = useLanguageName();
  const set = (languages: typeof settings.languages): void => onChange({ ...settings, languages });
  const { languages } = settings;
  const wanted = new Set(languages.map(({ tag }) => tag));
  const move = (from: number, to: number): void => {
    const rest = languages.filter((_, index) => index !== from);
    const row = languages[from];
    if (row) set([...rest.slice(0, to), row, ...rest.slice(to)]);
  };
  return (
    <FormSection
      title={say('languages')}
      note={isNew ? say('languages.note') : `${say('languages.note')} ${say('languages.note.remove')}`}
      isSought={isSought}
    >
      <ul className="language-rows" hidden={languages.length === 0}>
        {languages.map(({ tag, review }, index) => (
          <li key={tag} className="language-row">
            <span className="language-row-name">
              {nameOf(tag)}
              <span className="quiet small" lang={tag} dir="auto">
                {findLanguage(tag)?.autonym}
              </span>
            </span>
            <Switch isSelected={review} onChange={(on) => set(languages.map((row) => (row.tag === tag ? { ...row, review: on } : row)))}>
              {say('languages.review.short')}
            </Switch>
            <span className="language-row-buttons">
              <IconButton
                icon={ArrowUp}
                size="small"
                label={say('languages.up', { language: nameOf(tag) })}
                isDisabled={index === 0}
                onPress={() => move(index, index - 1)}
              />
              <IconButton
                icon={ArrowDown}
                size="small"
                label={say('languages.down', { language: nameOf(tag) })}
                isDisabled={index === languages.length - 1}
                onPress={() => move(index, index + 1)}
              />
              <IconButton
                icon={X}
                size="small"
                label={say('languages.remove', { language: nameOf(tag) })}
                onPress={() => set(languages.filter((row) => row.tag !== tag))}
              />
            </span>
          </li>
        ))}
      </ul>
      <div className="language-add">
        <Choice
          label={say('languages.add')}
          placeholder={say('languages.add.choose')}
          value={null}
          options={LANGUAGES.filter(({ tag }) => tag !== 'de' && !wanted.has(tag))
            .map(({ tag, autonym }) => ({ value: tag, text: nameOf(tag), note: autonym, lang: tag }))
            .toSorted((a, b) => a.text.localeCompare(b.text, language))}
          onChange={(tag) => set([...languages, { tag, review: false }])}
        />
      </div>
    </FormSection>
  );
}
