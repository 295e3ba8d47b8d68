import { useEffect, useMemo, useRef } from 'react';
import { tell as tellNote } from '../../ui/toasts.tsx';
import { useInterfaceLanguage, useWords } from '../../words/use-words.ts';
import { useCommandTable } from '../commands/command-provider.tsx';
import { useHost } from '../session/client-context.ts';
import { shellWords } from '../words.ts';
import { undoInFocus } from './undo-in-focus.ts';
import { useDroppedFolder } from './use-dropped-folder.ts';
import { useFieldLanguage } from './use-field-language.ts';
import { saveUnseen, useHasUnsaved } from './unsaved-work.ts';

/** Ties the desk to the window around it: its menu, its spell checking, its closing. In a browser only the last is to be had. */
export function useHostWindow(): void {
  const { connection } = useHost();
  const language = useInterfaceLanguage();
  const unsaved = useHasUnsaved();
  const fieldLanguage = useFieldLanguage();
  const { commands } = useCommandTable();
  useMenuCommands();
  useDroppedFolder();
  const { tell } = connection;
  const names = commands
    .filter(({ enabled }) => enabled !== false)
    .map(({ id }) => id)
    .join(' ');
  const state = useMemo(
    () => ({ language, unsaved, commands: names.split(' '), fieldLanguage }),
    [language, unsaved, names, fieldLanguage],
  );
  useEffect(() => tell?.(state), [tell, state]);
  // The window of the app asks by itself, and better: a browser knows only "leave" and "stay".
  useQuestionOfBrowser(unsaved && !tell);
}

/** Carries out what is chosen from the menu. */
function useMenuCommands(): void {
  const { connection } = useHost();
  const { commands } = useCommandTable();
  const say = useWords(shellWords);
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(
    () =>
      connection.onEvent((event) => {
        if (event.type !== 'command') return;
        if (event.command === 'edit.undo' || event.command === 'edit.redo')
          return undoInFocus(event.command === 'edit.undo' ? 'undo' : 'redo');
        const run = (command: string): void => latest.current.findLast(({ id, enabled }) => id === command && enabled !== false)?.run();
        if (event.command !== 'desk.save') return run(event.command);
        // The window is about to close: what is in sight, and what is in other rooms.
        run('room.save');
        void saveUnseen().then((isAll) => isAll || tellNote({ kind: 'wrong', text: say('unsaved.left'), note: say('unsaved.left.note') }));
      }),
    [connection, say],
  );
}

function useQuestionOfBrowser(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
