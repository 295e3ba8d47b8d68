import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { unitKey } from '../../../shared/model/workspace.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { hrefOf } from '../../app/route.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { failureSentence } from '../../ui/failure-sentence.ts';
import { tell } from '../../ui/toasts.tsx';
import { uiWords } from '../../ui/words.ts';
import { useWords } from '../../words/use-words.ts';
import { noteWords } from './note-words.ts';
import { noteThingOf, TypedNotes } from './typed-notes.ts';
import type { TypedPlace } from './typed-texts.ts';
import { THIS_PAGE } from '../../app/session/this-page.ts';

/** Each opened folder has its own, for as long as the desk shows it. */
const OF_FOLDER = new WeakMap<QueryClient, TypedNotes>();

export interface TypedNote {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly add: () => void;
}

/** The notes of this folder that are typed and not added, also by an earlier run of the program. */
export function useTypedNotes(): TypedNotes {
  const { client } = useHost();
  const { name } = usePreferences().preferences;
  const { mutateAsync: add } = useRun('translation.note');
  const { data: drafts } = useCall('draft.list', {});
  const notes = notesOf(useQueryClient());
  useEffect(
    () =>
      notes.connect({
        keep: async ({ place, text }) => {
          const { language, unit, hash } = place;
          const route = hrefOf({ room: 'translate', language, unit: unitKey(unit), segment: hash });
          return (await client('draft.keep', { thing: noteThingOf(place), text, base: null, route, page: THIS_PAGE }))?.id ?? null;
        },
        discard: async (id) => void (await client('draft.discard', { id })),
        add: async ({ unit, language, hash }, text) => add({ unit, language, hash, text, by: name }),
      }),
    [notes, client, add, name],
  );
  useEffect(() => {
    if (drafts) notes.adopt(drafts.filter(({ homeless }) => homeless === null));
  }, [notes, drafts]);
  return notes;
}

/** The note that is being typed about one text. */
export function useTypedNote(notes: TypedNotes, place: TypedPlace): TypedNote {
  const say = useWords(noteWords);
  const sayUi = useWords(uiWords);
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

function notesOf(folder: QueryClient): TypedNotes {
  const notes = OF_FOLDER.get(folder) ?? new TypedNotes();
  OF_FOLDER.set(folder, notes);
  return notes;
}
