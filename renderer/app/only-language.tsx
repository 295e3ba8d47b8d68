import { X } from 'lucide-react';
import { findLanguage } from '../../shared/model/language.ts';
import { IconButton } from '../ui/button.tsx';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import { useOnlyLanguage } from './preferences/use-only-language.ts';
import { usePreferences } from './preferences/use-preferences.tsx';
import { shellWords } from './words.ts';

/** Says that the desk shows one language alone, and ends that. */
export function OnlyLanguage() {
  const say = useWords(shellWords);
  const language = useInterfaceLanguage();
  const { change } = usePreferences();
  const only = useOnlyLanguage();
  if (only === null) return null;
  const name = (language === 'de' ? findLanguage(only)?.nameDe : findLanguage(only)?.nameEn) ?? only;
  return (
    <p className="navigation-only">
      <span className="navigation-text">{say('languages.only', { language: name })}</span>
      <IconButton icon={X} size="small" label={say('languages.all')} onPress={() => change({ onlyLanguage: null })} />
    </p>
  );
}
