import type { StoredState } from '../model/translation.ts';
import { segmentOfText } from '../translation/segments-of.ts';
import { MemoryFileStore } from './memory-file-store.ts';

export const SMALL_CHAPTER = { title: 'Wohnen', text: 'Eine Wohnung finden.' } as const;

/** A translation of these German texts, each as "<text>". */
export function translationOf(sources: readonly string[], state: StoredState = 'translated', more: object = {}): string {
  const segments = Object.fromEntries(
    sources.map((source) => [segmentOfText(source)?.hash, { source, target: `<${source}>`, state, origin: 'human' }]),
  );
  return JSON.stringify({ version: 1, ...more, segments });
}

export function chapterText(title: string, text: string, head = ''): string {
  return `---\ntitle: ${title}\n${head}---\n\n${text}\n`;
}

/** One chapter of four words: English done, Arabic (which wants a review) translated, French a draft, Ukrainian missing. */
export function smallFolder(): MemoryFileStore {
  const { title, text } = SMALL_CHAPTER;
  const languages = [{ tag: 'en' }, { tag: 'ar', review: true }, { tag: 'fr' }, { tag: 'uk' }];
  return new MemoryFileStore({
    'workspace.json': JSON.stringify({ mappe: 'workspace', version: 1, place: { name: 'Neustadt' }, languages }),
    'chapters/wohnen/chapter.md': chapterText(title, text),
    'chapters/wohnen/en.json': translationOf([title, text]),
    'chapters/wohnen/ar.json': translationOf([title, text]),
    'chapters/wohnen/fr.json': translationOf([title, text], 'draft'),
  });
}
