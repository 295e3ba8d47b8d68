import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewContent, NodeViewWrapper } from '@tiptap/react';
import { Globe } from 'lucide-react';
import { findLanguage } from '../../../../shared/model/language.ts';
import { useInterfaceLanguage, useWords } from '../../../words/use-words.ts';
import { useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';

/** Paragraphs that stand in some languages alone. */
export function OnlyView({ node, getPos }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { ask } = useChapterContext();
  const interfaceLanguage = useInterfaceLanguage();
  const names = readAttributes('only', node.attrs).languages.map((tag) => {
    const language = findLanguage(tag);
    return language ? (interfaceLanguage === 'de' ? language.nameDe : language.nameEn) : tag;
  });
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
