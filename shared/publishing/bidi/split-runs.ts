import type { LanguageTag } from '../../model/language.ts';
import type { Run } from '../print-document.ts';
import { textRun } from '../runs.ts';
import type { Marks } from '../runs.ts';
import { noGermanWords } from './german-words.ts';
import { splitFacts } from './split-facts.ts';

/** Running text of one language as runs, with what must stay left-to-right and whole in runs of its own. */
export function splitRuns(text: string, language: LanguageTag, marks: Marks = {}, germanWords = noGermanWords): readonly Run[] {
  return splitFacts(text, language, germanWords).map((piece) => ({
    ...textRun(piece.text, piece.language, marks),
    direction: piece.direction,
    fact: piece.fact,
  }));
}
