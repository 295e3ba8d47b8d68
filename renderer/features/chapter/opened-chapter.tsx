import { useState } from 'react';
import { FileQuestion } from 'lucide-react';
import { hrefOf } from '../../app/route.ts';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Busy } from '../../ui/busy.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Base } from './base.ts';
import { ChapterDesk } from './chapter-desk.tsx';
import { chapterWords } from './words.ts';

/**
 * One chapter, as it was when it was opened: what others save meanwhile is told and merged when saving, and never changes a
 * text under the hands of who writes it.
 */
export function OpenedChapter({ id, line }: { readonly id: string; readonly line: number | null }) {
  const say = useWords(chapterWords);
  const { data, error, isPending, refetch } = useCall('chapter.read', { id });
  const [opened, setOpened] = useState<Base | null>(null);
  if (opened === null && data) setOpened(data);
  if (opened) return <ChapterDesk id={id} opened={opened} onDisk={data ?? null} line={line} />;
  return (
    <Room title={say('title')}>
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      {isPending && <Busy />}
      {data === null && (
        <EmptyState
          icon={FileQuestion}
          title={say('gone')}
          actions={<ButtonLink href={hrefOf({ room: 'chapters' })}>{say('all')}</ButtonLink>}
        >
          {say('gone.note')}
        </EmptyState>
      )}
    </Room>
  );
}
