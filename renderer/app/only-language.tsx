import { X } from 'lucide-react';
import { IconButton } from '../ui/button.tsx';
import { useLanguageName } from '../words/use-language-name.ts';
import { useWords } from '../words/use-words.ts';
import { useOnlyLanguage } from './preferences/use-only-language.ts';
import { usePreferences } from './preferences/use-preferences.tsx';
import { shellWords } from './words.ts';

/** Says that the desk shows one language alone, and ends that. */
export function OnlyLanguage() {
  const say = useWords(shellWords);
  const nameOf = useLanguageName();
  const { change } = usePreferences();
  const only = useOnlyLanguage();
  if (only === null) return null;
  return (
    <p className="navigation-only">
      <span className="navigation-text">{say('languages.only', { language: nameOf(only) })}</span>
      <IconButton icon={X} size="small" label={say('languages.all')} onPress={() => change({ onlyLanguage: null })} />
    </p>
  );
}
