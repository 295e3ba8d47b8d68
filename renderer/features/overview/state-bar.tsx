import type { WordState } from './word-states.ts';
import { WORD_STATES } from './word-states.ts';

/** A bar whose parts are as long as their words are many. For the eye only: the numbers stand beside it. */
export function StateBar({ words }: { readonly words: Readonly<Record<WordState, number>> }) {
  return (
    <span className="state-bar" aria-hidden="true">
      {WORD_STATES.filter((state) => words[state] > 0).map((state) => (
        <span key={state} className={`state-part state-part-${state}`} style={{ flexGrow: words[state] }} />
      ))}
    </span>
  );
}
