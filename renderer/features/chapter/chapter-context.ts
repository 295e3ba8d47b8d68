import { createContext, useContext } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Question } from './inserting/insertions.ts';

export type Materials = CallOutput<'chapter.materials'>;

export const NO_MATERIALS: Materials = { contacts: [], offers: [], place: [], chapters: [] };

/** What the views of the text need from the room around it. */
export interface ChapterRoomContext {
  /** null until the host has answered: then nothing is called missing. */
  readonly materials: Materials | null;
  /** Opens the dialog for something in the text; `at` is where it stands, null for something new. */
  readonly ask: (question: Question, at: number | null) => void;
}

export const ChapterContext = createContext<ChapterRoomContext>({ materials: null, ask: () => {} });

export function useChapterContext(): ChapterRoomContext {
  return useContext(ChapterContext);
}
