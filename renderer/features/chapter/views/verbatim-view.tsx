import type { ReactNodeViewProps } from '@tiptap/react';
import { useWords } from '../../../words/use-words.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';
import { ShownBlock } from './shown-block.tsx';

/** What the desk does not understand, as it was written. It is changed in the source. */
export function VerbatimView({ node, selected }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { reason, text } = readAttributes('verbatim', node.attrs);
  const label = say(`kept.${reason}`);
  return (
    <ShownBlock label={label} selected={selected}>
      <p className="shown-about">{label}</p>
      <pre className="shown-verbatim">{text}</pre>
    </ShownBlock>
  );
}
