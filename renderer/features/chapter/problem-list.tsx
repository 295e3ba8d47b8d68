import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useWords } from '../../words/use-words.ts';
import { chapterWords } from './words.ts';

type Problem = CallOutput<'chapter.check'>['problems'][number];

/** What is wrong with the text as it is now; a press leads to the place. */
export function ProblemList({ problems, onGo }: { readonly problems: readonly Problem[]; readonly onGo: (line: number) => void }) {
  const say = useWords(chapterWords);
  if (problems.length === 0) return <p className="quiet">{say('problems.none')}</p>;
  return (
    <ul className="problem-list">
      {problems.map(({ severity, message, line }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same message may come twice for one line
        <li key={`${line ?? 0}-${index}`}>
          <button
            type="button"
            className={`problem problem-${severity}`}
            disabled={line === null}
            onClick={() => line !== null && onGo(line)}
          >
            {severity === 'error' ? <CircleAlert size={16} aria-hidden="true" /> : <TriangleAlert size={16} aria-hidden="true" />}
            <span>
              <span className="unseen">{say(severity)}: </span>
              {message}
              {line !== null && <span className="problem-line">{say('problem.line', { line })}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
