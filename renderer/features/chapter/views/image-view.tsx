import type { ReactNodeViewProps } from '@tiptap/react';
import { NodeViewWrapper } from '@tiptap/react';
import { useWords } from '../../../words/use-words.ts';
import { useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { usePicture } from '../use-picture.ts';
import { chapterWords } from '../words.ts';

/** A picture of the folder, with its description under it: who writes sees what others hear. */
export function ImageView({ node, selected, getPos }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { ask } = useChapterContext();
  const { source, alt } = readAttributes('image', node.attrs);
  const picture = usePicture(source);
  return (
    <NodeViewWrapper as="span" className={selected ? 'shown-image shown-selected' : 'shown-image'} data-drag-handle>
      {picture.url !== null && <img src={picture.url} alt={alt} />}
      {picture.isMissing && <span className="shown-missing">{say('picture.failed', { source })}</span>}
      <button type="button" className="shown-alt" onClick={() => ask('picture', getPos() ?? null)}>
        {alt === '' ? say('picture.alt') : alt}
      </button>
    </NodeViewWrapper>
  );
}
