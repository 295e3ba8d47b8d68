import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useRun } from '../../app/session/use-call.ts';
import { failureSentence } from '../../ui/failure-sentence.ts';
import { tell } from '../../ui/toasts.tsx';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { noteWords } from './note-words.ts';
import type { NotePlace } from './typed-notes.ts';
import { TypedNotes } from './typed-notes.ts';

/** Each opened folder has its own, for as long as the desk shows it. */
const OF_FOLDER = new WeakMap<QueryClient, TypedNotes>();

export interface TypedNote {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly add: () => void;
}

/** The notes of this folder that are typed and not added. */
export function useTypedNotes(): TypedNotes {
  const folder = useQueryClient();
  const notes = OF_FOLDER.get(folder) ?? new TypedNotes();
  OF_FOLDER.set(folder, notes);
  return notes;
}

/** The note that is being typed about one text. */
export function useTypedNote(notes: TypedNotes, place: NotePlace): TypedNote {
  const say = useWords(noteWords);
  const sayUi = useWords(uiWords);
  const { name } = usePreferences().preferences;
  const { mutateAsync: add } = useRun('translation.note');
  useEffect(() => notes.connect(async (at, text) => add({ ...at, text, by: name })), [notes, add, name]);
  const text = useSyncExternalStore(notes.listen, () => notes.get(place));
  return useMemo(
    () => ({
      text,
      type: (typed) => notes.put(place, typed),
      add: () =>
        void notes
          .add(place)
          .catch((failure: unknown) => tell({ kind: 'wrong', text: say('note.failed'), note: failureSentence(failure, sayUi) })),
    }),
    [notes, place, text, say, sayUi],
  );
}
