import type { ReactNodeViewProps } from '@tiptap/react';
import { useMemo } from 'react';
import { QUIET_ZONE, qrModules } from '../../../../shared/publishing/qr/qr-modules.ts';
import { useWords } from '../../../words/use-words.ts';
import { useChapterContext } from '../chapter-context.ts';
import { readAttributes } from '../document/attributes.ts';
import { chapterWords } from '../words.ts';
import { ShownBlock } from './shown-block.tsx';

/** The code itself, with its address under it, as on paper. */
export function QrView({ node, selected, getPos }: ReactNodeViewProps) {
  const say = useWords(chapterWords);
  const { ask } = useChapterContext();
  const { url } = readAttributes('qr', node.attrs);
  const drawn = useMemo(() => drawing(url), [url]);
  return (
    <ShownBlock label={`${say('qr')}: ${url}`} selected={selected} onChange={() => ask('qr', getPos() ?? null)}>
      {drawn && (
        <svg className="shown-qr" viewBox={`0 0 ${drawn.side} ${drawn.side}`} aria-hidden="true">
          <rect width={drawn.side} height={drawn.side} fill="#fff" />
          <path d={drawn.path} fill="#000" />
        </svg>
      )}
      <p className="shown-about">{url}</p>
    </ShownBlock>
  );
}

/** null for an address that no code can hold. */
function drawing(url: string): { readonly side: number; readonly path: string } | null {
  let modules: readonly (readonly boolean[])[];
  try {
    modules = qrModules(url);
  } catch {
    // Too long for a code; what is wrong with it is said where it is written.
    return null;
  }
  const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`] : [])));
  return { side: modules.length + 2 * QUIET_ZONE, path: squares.join('') };
}
