import type { Editor } from '@tiptap/react';
import { lazy, memo, Suspense } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { Busy } from '../../ui/busy.tsx';
import { useWords } from '../../words/use-words.ts';
import { Segmented } from '../../ui/toggles.tsx';
import { Outline } from './outline.tsx';
import { ProblemList } from './problem-list.tsx';
import { chapterWords } from './words.ts';

export const SIDES = ['page', 'outline', 'problems', 'none'] as const;
export type Side = (typeof SIDES)[number];

/** Showing PDF is a large piece of program: it is fetched when a page is to be seen. */
const PagePane = lazy(async () => ({ default: (await import('./page/page-pane.tsx')).PagePane }));

interface SidePaneProps {
  readonly id: string;
  readonly editor: Editor;
  readonly side: Side;
  readonly problems: CallOutput<'chapter.check'>['problems'];
  readonly onSide: (side: Side) => void;
  readonly onLine: (line: number) => void;
}

/** What stands beside the text: the printed page, the outline, what is wrong. */
export const SidePane = memo(function SidePane({ id, editor, side, problems, onSide, onLine }: SidePaneProps) {
  const say = useWords(chapterWords);
  const text = (value: Side): string =>
    value === 'problems' && problems.length > 0 ? `${say('beside.problems')} (${problems.length})` : say(`beside.${value}`);
  return (
    <aside className="side" aria-label={say('beside')}>
      <Segmented
        label={say('beside')}
        labelHidden
        options={SIDES.map((value) => ({ value, text: text(value) }))}
        value={side}
        onChange={onSide}
      />
      {side === 'page' && (
        <Suspense fallback={<Busy />}>
          <PagePane id={id} editor={editor} />
        </Suspense>
      )}
      {side === 'outline' && <Outline editor={editor} />}
      {side === 'problems' && <ProblemList problems={problems} onGo={onLine} />}
    </aside>
  );
});
