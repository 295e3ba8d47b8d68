import type { CallOutput } from '../../../shared/api/contract.ts';
import type { Say } from '../../words/catalogue.ts';
import type { chapterWords } from './words.ts';

/** "10 languages: 1 paragraph outdated; 11 languages: 2 paragraphs new to translate."; null when a save means nothing for translations. */
export function meaningSentence(means: CallOutput<'chapter.check'>['means'], say: Say<keyof typeof chapterWords.de>): string | null {
  const clauses = (['outdated', 'missing'] as const).flatMap((kind) =>
    means[kind].paragraphs > 0 ? [say(`means.${kind}`, { ...means[kind] })] : [],
  );
  return clauses.length === 0 ? null : `${clauses.join('; ')}.`;
}
