import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewContent, NodeViewWrapper } from '@tiptap/react';
import { Globe } from 'lucide-react';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import { useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';

/** Paragraphs that stand in some languages alone. */
export function OnlyView({ node, getPos }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { ask } = useChapterContext();
  const nameOf = useLanguageName();
  const names = readAttributes('only', node.attrs).languages.map(nameOf);
  return (
    <NodeViewWrapper className="shown-only">
      <button type="button" className="shown-only-title" contentEditable={false} onClick={() => ask('only', getPos() ?? null)}>
        <Globe size={15} aria-hidden="true" />
        {say('only.for', { languages: names.join(', ') })}
      </button>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
