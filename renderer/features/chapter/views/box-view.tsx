import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewContent, NodeViewWrapper } from '@tiptap/react';
import { Lightbulb, Siren, TriangleAlert } from 'lucide-react';
import { useWords } from '../../../words/use-words.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';

const ICONS = { tip: Lightbulb, important: TriangleAlert, emergency: Siren } as const;
const KINDS = ['tip', 'important', 'emergency'] as const;

/** A box with its title; a press on the title makes it a box of the next kind. */
export function BoxView({ node, updateAttributes }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { kind } = readAttributes('box', node.attrs);
  const Icon = ICONS[kind];
  const next = KINDS[(KINDS.indexOf(kind) + 1) % KINDS.length];
  return (
    <NodeViewWrapper className={`shown-box shown-box-${kind}`}>
      <button type="button" className="shown-box-title" contentEditable={false} onClick={() => updateAttributes({ kind: next })}>
        <Icon size={16} aria-hidden="true" />
        {say(kind)}
      </button>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
