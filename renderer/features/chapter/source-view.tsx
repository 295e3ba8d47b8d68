import { useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { chapterWords } from './words.ts';

interface SourceViewProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The Markdown of the chapter with the numbers of its lines. The editor follows what is typed here. */
export function SourceView({ text, onChange }: SourceViewProps) {
  const say = useWords(chapterWords);
  const [typed, setTyped] = useState(text);
  const numbers = useRef<HTMLPreElement>(null);
  const lines = typed.split('\n').length;
  return (
    <div className="source">
      <pre ref={numbers} className="source-numbers" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => index + 1).join('\n')}
      </pre>
      <textarea
        className="source-text"
        aria-label={say('source')}
        lang="de"
        spellCheck
        wrap="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(target.value);
        }}
        onScroll={({ currentTarget }) => numbers.current?.scrollTo({ top: currentTarget.scrollTop })}
      />
    </div>
  );
}
