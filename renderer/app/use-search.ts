import { useMemo } from 'react';
import type { CallOutput } from '../../shared/api/contract.ts';
import { useOnlyLanguage } from './preferences/use-only-language.ts';
import { useCall } from './session/use-call.ts';
import { useSettled } from './use-settled.ts';

/** Milliseconds without a keystroke after which the host is asked: shorter than a pause of thought, longer than a fast typist's. */
const QUIET = 90;
/** Letters from which on a search is worth it. */
const SHORTEST = 2;
const SHOWN = 12;
const KINDS = ['chapter', 'contact', 'offer', 'edition', 'term'] as const;

/**
 * Where in the folder the typed words stand. What was found for the words before stays in sight only while they are being
 * continued: it is a part of that, and nobody is led to what they have not asked for.
 */
export function useSearch(typed: string): CallOutput<'search.find'> | null {
  const query = useSettled(typed.trim(), QUIET);
  const only = useOnlyLanguage();
  const languages = only === null ? {} : { languages: [only] };
  const isWorthIt = query.length >= SHORTEST;
  const { data } = useCall('search.find', { query, limit: SHOWN, kinds: [...KINDS], ...languages }, { enabled: isWorthIt, keepLast: true });
  const found = useMemo(() => data && { ...data, results: textsFirst(data.results) }, [data]);
  return isWorthIt && found && typed.trim().startsWith(query) ? found : null;
}

/** Who looks for a word means the texts in which it stands; what was agreed about it comes after them. */
function textsFirst(results: CallOutput<'search.find'>['results']): CallOutput<'search.find'>['results'] {
  return [...results.filter(({ kind }) => kind !== 'term'), ...results.filter(({ kind }) => kind === 'term')];
}
