import { Languages } from 'lucide-react';
import { useMemo } from 'react';
import type { LanguageTag } from '../../shared/model/language.ts';
import { useLanguageName } from '../words/use-language-name.ts';
import { useWords } from '../words/use-words.ts';
import type { Command } from './commands/command.ts';
import { useCommands } from './commands/command-provider.tsx';
import { goTo } from './use-route.ts';
import { shellWords } from './words.ts';

/** To the translations of a language, by its name, from every room. */
export function useLanguageCommands(languages: readonly { readonly tag: LanguageTag }[]): void {
  const say = useWords(shellWords);
  const nameOf = useLanguageName();
  const commands = useMemo<readonly Command[]>(
    () =>
      languages.map(({ tag }) => ({
        id: `translate.${tag}`,
        title: nameOf(tag),
        group: say('translate'),
        icon: Languages,
        isSought: true,
        run: () => goTo({ room: 'translate', language: tag }),
      })),
    [languages, nameOf, say],
  );
  useCommands(commands);
}
