import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewWrapper } from '@tiptap/react';
import { useWords } from '../../../words/use-words.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';

/** A piece of HTML in the text: kept, shown as what it is. */
export function HtmlView({ node, selected }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  return (
    <NodeViewWrapper as="span" className={selected ? 'shown-html shown-selected' : 'shown-html'} title={say('kept.html')}>
      {readAttributes('html', node.attrs).text}
    </NodeViewWrapper>
  );
}
