import { useWords } from '../words/use-words.ts';
import { stateWords } from './state-words.ts';
import './state.css';

/** How a text stands in a language, of a chapter or of a segment: shape, word and colour always together. */
export const STATES = ['current', 'toReview', 'draft', 'partial', 'outdated', 'missing', 'notWanted'] as const;
export type State = (typeof STATES)[number];

/** The sign of a state alone: one element, as the overview has thousands. The word has to stand beside it or be read out. */
export function StateSign({ state }: { readonly state: State }) {
  return <span className={`state-sign state-${state}`} aria-hidden="true" />;
}

export function StateBadge({ state }: { readonly state: State }) {
  const say = useWords(stateWords);
  return (
    <span className={`state-badge state-${state}`}>
      <StateSign state={state} />
      {say(state)}
    </span>
  );
}

/** From done to not begun, the order of bars and columns. */
export const WORD_STATES = ['current', 'toReview', 'draft', 'outdated', 'missing'] as const;
export type WordState = (typeof WORD_STATES)[number];

/** A bar whose parts are as long as their words are many. For the eye only: the numbers have to stand beside it. */
export function StateBar({ words }: { readonly words: Readonly<Record<WordState, number>> }) {
  return (
    <span className="state-bar" aria-hidden="true">
      {WORD_STATES.filter((state) => words[state] > 0).map((state) => (
        <span key={state} className={`state-part state-part-${state}`} style={{ flexGrow: words[state] }} />
      ))}
    </span>
  );
}
