import { Save } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { shellWords } from '../words.ts';
import { useCommands } from './command-provider.tsx';

/** Mod+S saves what the room holds, for as long as there is something to save. */
export function useSaveKey(onSave: () => void, enabled: boolean): void {
  const say = useWords(uiWords);
  const sayShell = useWords(shellWords);
  const last = useRef(onSave);
  useEffect(() => {
    last.current = onSave;
  });
  useCommands(
    useMemo(
      () => [
        {
          id: 'room.save',
          title: say('save'),
          group: sayShell('search.commands'),
          shortcut: 'Mod+S',
          icon: Save,
          enabled,
          run: () => last.current(),
        },
      ],
      [say, sayShell, enabled],
    ),
  );
}
