import type { Term } from '../../../shared/model/glossary.ts';

/** Why a word cannot be saved; null when it can. */
export function faultOfTerm(terms: readonly Pick<Term, 'term'>[], at: number): 'term.empty' | 'term.twice' | null {
  const name = terms[at]?.term.trim() ?? '';
  if (name === '') return 'term.empty';
  return terms.some(({ term }, index) => index !== at && term.trim() === name) ? 'term.twice' : null;
}
