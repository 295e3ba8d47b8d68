import { useEffect, useMemo, useRef } from 'react';
import { useInterfaceLanguage } from '../../words/use-words.ts';
import { useCommandTable } from '../commands/command-provider.tsx';
import { useHost } from '../session/client-context.ts';
import { undoInFocus } from './undo-in-focus.ts';
import { useDroppedFolder } from './use-dropped-folder.ts';
import { useFieldLanguage } from './use-field-language.ts';
import { useHasUnsaved } from './unsaved-work.ts';

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
        latest.current.findLast(({ id, enabled }) => id === event.command && enabled !== false)?.run();
      }),
    [connection],
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
