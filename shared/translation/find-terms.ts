import type { Term } from '../model/glossary.ts';

/** Where a term of the glossary stands in a text. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** Finds the terms of a glossary in running text, as whole words in any of their forms; of two at one place the longer. */
export function termFinder(terms: readonly Term[]): (text: string) => readonly FoundTerm[] {
  const byForm = new Map<string, Term>();
  for (const term of terms) for (const form of [term.term, ...term.forms]) if (!byForm.has(form)) byForm.set(form, term);
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index }): FoundTerm[] => {
      const term = byForm.get(form);
      return term ? [{ start: index, end: index + form.length, term }] : [];
    });
}
