import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../words/use-words.ts';
import { useStillText } from './use-still-text.ts';
import { wayOfKey } from './use-undo-keys.ts';
import { chapterWords } from './words.ts';

interface SourceViewProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onStep: (way: 'undo' | 'redo') => void;
}

/** The Markdown of the chapter with the numbers of its lines. The editor follows what is typed here. */
export function SourceView({ text, onChange, onStep }: SourceViewProps) {
  const say = useWords(chapterWords);
  const lines = useRef<HTMLDivElement>(null);
  const area = useStillText<HTMLTextAreaElement>();
  const known = useRef(text);
  useLayoutEffect(() => {
    if (text === known.current) return;
    // Changed by something else than typing here: the cursor goes to where it did.
    const end = endOfDifference(known.current, text);
    known.current = text;
    area.current?.setSelectionRange(end, end);
  }, [text, area]);
  return (
    <div className="source">
      {/* The same lines, broken where the field breaks them, so that each number stands at the beginning of its own. */}
      <div ref={lines} className="source-lines" aria-hidden="true">
        {text.split('\n').map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its number
          <div key={index} className="source-line">
            {line}
          </div>
        ))}
      </div>
      <textarea
        ref={area}
        className="source-text"
        aria-label={say('source')}
        lang="de"
        spellCheck
        value={text}
        onChange={({ target }) => {
          known.current = target.value;
          onChange(target.value);
        }}
        onKeyDown={(event) => {
          // The history of the field itself begins with this view; that of the chapter with the session.
          const way = wayOfKey(event.nativeEvent);
          if (way === null) return;
          event.preventDefault();
          onStep(way);
        }}
        onScroll={({ currentTarget }) => lines.current?.scrollTo({ top: currentTarget.scrollTop })}
      />
    </div>
  );
}

/** Where in the second text that ends in which it differs from the first. */
function endOfDifference(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return after.length - same;
}
