import { NodeViewWrapper } from '@tiptap/react';
import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { chapterWords } from '../words.ts';

interface ShownBlockProps {
  /** What it is, for who does not see it. */
  readonly label: string;
  readonly selected: boolean;
  readonly onChange?: () => void;
  readonly children: ReactNode;
}

/** A block whose content is kept elsewhere: it is chosen and moved as a whole, and changed in a dialog. */
export function ShownBlock({ label, selected, onChange, children }: ShownBlockProps) {
  const say = useWords(chapterWords);
  return (
    <NodeViewWrapper className={selected ? 'shown-block shown-selected' : 'shown-block'} role="group" aria-label={label} data-drag-handle>
      {children}
      {onChange && (
        <button type="button" className="shown-change" onClick={onChange} aria-label={`${say('change')}: ${label}`}>
          <Pencil size={14} aria-hidden="true" />
          {say('change')}
        </button>
      )}
    </NodeViewWrapper>
  );
}
