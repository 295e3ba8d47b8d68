import type { ReactNodeViewProps } from '@tiptap/react';
import { useWords } from '../../../words/use-words.ts';
import { chapterWords } from '../words.ts';
import { ShownBlock } from './shown-block.tsx';

export function PagebreakView({ selected }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  return (
    <ShownBlock label={say('pagebreak')} selected={selected}>
      <p className="shown-pagebreak">{say('pagebreak')}</p>
    </ShownBlock>
  );
}
