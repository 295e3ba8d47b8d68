import type { Editor } from '@tiptap/react';
import { useMemo } from 'react';
import type { Command } from '../../app/commands/command.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { useWords } from '../../words/use-words.ts';
import { WRITING_COMMANDS } from './editing/writing-keys.ts';
import { isWritingAction, WRITING_ACTIONS, WRITING_SHORTCUTS } from './editing/writing-shortcuts.ts';
import type { Insertion } from './inserting/insertions.ts';
import { INSERTIONS } from './inserting/insertions.ts';
import { useLatest } from './use-latest.ts';
import { chapterWords } from './words.ts';

/** What can be done to the text and put into it, in the palette: for who looks for it by its name. */
export function useWritingCommands(editor: Editor, onInsert: (insertion: Insertion) => void, enabled: boolean): void {
  const say = useWords(chapterWords);
  const latest = useLatest(onInsert);
  useCommands(
    useMemo(
      (): readonly Command[] => [
        ...WRITING_ACTIONS.map((action) => ({
          id: `chapter.${action}`,
          title: say(action),
          group: say('toolbar'),
          shortcut: WRITING_SHORTCUTS[action],
          isHeardInPlace: true,
          isSought: true,
          enabled,
          run: () => void WRITING_COMMANDS[action](editor.state, editor.view.dispatch, editor.view),
        })),
        ...INSERTIONS.filter(({ id }) => !isWritingAction(id)).map((insertion) => ({
          id: `chapter.insert.${insertion.id}`,
          title: say(insertion.id),
          group: say('insert'),
          icon: insertion.icon,
          isSought: true,
          enabled,
          run: () => latest.current(insertion),
        })),
      ],
      [say, editor, latest, enabled],
    ),
  );
}
