import { Languages, Moon, Search, Sun } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useInterfaceLanguage, useWords } from '../words/use-words.ts';
import type { Command } from './commands/command.ts';
import { useCommands } from './commands/command-provider.tsx';
import { FOLDER_TASKS } from './folder-tasks.ts';
import { usePreferences } from './preferences/use-preferences.tsx';
import type { RoomEntry } from './rooms.ts';
import { ROOMS } from './rooms.ts';
import { goTo } from './use-route.ts';
import { shellWords } from './words.ts';

interface ShellCommandsProps {
  readonly onSearch: () => void;
  /** Those that can be gone to. */
  readonly rooms?: readonly RoomEntry[];
}

/** What can be done from every room. */
export function useShellCommands({ onSearch, rooms = ROOMS }: ShellCommandsProps): void {
  const say = useWords(shellWords);
  const language = useInterfaceLanguage();
  const { preferences, theme, change } = usePreferences();
  const search = useRef(onSearch);
  const commands = useMemo<readonly Command[]>(
    () => [
      ...rooms.map(({ room, digit, icon }) => ({
        id: `room.${room}`,
        title: say(room),
        group: say('search.go'),
        shortcut: `Alt+${digit}`,
        icon,
        run: () => goTo({ room }),
      })),
      {
        id: 'search.open',
        title: say('search'),
        group: say('search.commands'),
        shortcut: 'Mod+K',
        icon: Search,
        opensPalette: true,
        run: () => search.current(),
      },
      ...FOLDER_TASKS.map(({ id, task, icon }) => ({
        id,
        title: say(id),
        group: say('folder.group'),
        icon,
        run: () => goTo({ room: 'start', task }),
      })),
      {
        id: 'theme.switch',
        title: theme === 'dark' ? say('theme.light') : say('theme.dark'),
        group: say('appearance'),
        icon: theme === 'dark' ? Sun : Moon,
        run: () => change({ theme: theme === 'dark' ? 'light' : 'dark' }),
      },
      {
        id: 'languages.all',
        title: say('languages.all'),
        group: say('appearance'),
        icon: Languages,
        enabled: preferences.onlyLanguage !== null,
        run: () => change({ onlyLanguage: null }),
      },
      {
        id: 'language.switch',
        title: say('language.switch'),
        group: say('appearance'),
        icon: Languages,
        run: () => change({ language: language === 'de' ? 'en' : 'de' }),
      },
    ],
    [say, theme, language, change, rooms, preferences.onlyLanguage],
  );
  useCommands(commands);
}
