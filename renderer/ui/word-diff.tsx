import type { DiffRun } from '../../shared/translation/diff-words.ts';
import { useWords } from '../words/use-words.ts';
import { uiWords } from './words.ts';
import './word-diff.css';

/** What changed, word by word: taken away is struck through, added is underlined, and both are said to screen readers. */
export function WordDiff({ runs }: { readonly runs: readonly DiffRun[] }) {
  const say = useWords(uiWords);
  return runs.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'equal') return <span key={key}>{text}</span>;
    const Mark = kind === 'delete' ? 'del' : 'ins';
    return (
      <Mark key={key} className={`diff-${kind}`}>
        {/* With a direction of its own it does not decide that of the text around it. */}
        <span className="unseen" dir="ltr">
          {say(`diff.${kind}`)}{' '}
        </span>
        {text}
      </Mark>
    );
  });
}
