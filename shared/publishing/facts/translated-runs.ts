import type { LanguageTag } from '../../model/language.ts';
import { splitRuns } from '../bidi/split-runs.ts';
import type { Run } from '../print-document.ts';
import type { Marks } from '../runs.ts';
import type { UnitFactContext } from './fact-context.ts';
import { capitalised } from './weekday-names.ts';

/** A text of a contact or an offer in the reader's language, or in grey German; facts inside it stay whole. */
export function translatedRuns(german: string, { translate, germanWords }: UnitFactContext, marks: Marks = {}): readonly Run[] {
  const { content, language, muted } = translate(german);
  return splitRuns(content, language, muted ? { ...marks, muted } : marks, germanWords);
}

/** Runs that begin a line: the first letter as a capital. */
export function capitalisedRuns(runs: readonly Run[], language: LanguageTag): readonly Run[] {
  const [first, ...others] = runs;
  if (first?.type !== 'text' || first.fact) return runs;
  return [{ ...first, text: capitalised(first.text, language) }, ...others];
}
