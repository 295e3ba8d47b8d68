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
import { ChapterDesk } from './chapter-desk.tsx';
import { useOpenChapters } from './open-chapters.ts';
import { chapterWords } from './words.ts';

/**
 * One chapter, as it was when it was opened or left: what others save meanwhile is told and merged when saving, and never changes a
 * text under the hands of who writes it.
 */
export function OpenedChapter({ id, line }: { readonly id: string; readonly line: number | null }) {
  const say = useWords(chapterWords);
  const { data, error, isPending, isStale, refetch } = useCall('chapter.read', { id });
  const chapters = useOpenChapters();
  const [chapter, setChapter] = useState(() => chapters.get(id));
  // What was read before the room was left says nothing of the file as it is now.
  const [isRead, setRead] = useState(false);
  if (!isRead && data !== undefined && !isStale) {
    setRead(true);
    if (data === null && chapter?.isDirty === false) setChapter(null);
  }
  if (chapter === null && data) setChapter(chapters.open(id, data));
  if (chapter) return <ChapterDesk id={id} chapter={chapter} onDisk={isRead ? (data ?? null) : chapter.base} line={line} />;
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
