import type { CallOutput } from '../../../shared/api/contract.ts';
import { WORD_STATES } from '../../ui/state.tsx';
import type { Say } from '../../words/catalogue.ts';
import type { overviewWords } from './words.ts';

export type LanguageRow = CallOutput<'overview.read'>['languages'][number];

/** Never rounded up: 100 % means that nothing is left. */
export function shareDone({ words }: LanguageRow): number {
  const all = WORD_STATES.reduce((sum, state) => sum + words[state], 0);
  return all === 0 ? 1 : Math.floor((100 * words.current) / all) / 100;
}

/** "60 % aktuell · 21 veraltet · 2.054 fehlen", or that it is complete. */
export function progressNote(row: LanguageRow, say: Say<keyof typeof overviewWords.de>): string {
  const open = WORD_STATES.filter((state) => state !== 'current' && row.words[state] > 0);
  if (open.length === 0) return say('complete');
  return [say('share', { share: shareDone(row) }), ...open.map((state) => say(`bar.${state}`, { words: row.words[state] }))].join(' · ');
}
