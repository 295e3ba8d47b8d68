import type { RoomProps } from '../../app/room-props.ts';
import { ChapterList } from './chapter-list.tsx';
import { OpenedChapter } from './opened-chapter.tsx';

/** Writing: the list of chapters, or one of them. */
export function ChapterRoom({ route }: RoomProps<'chapters'>) {
  return route.chapter === undefined ? (
    <ChapterList />
  ) : (
    <OpenedChapter key={route.chapter} id={route.chapter} line={route.line === undefined ? null : Number(route.line)} />
  );
}
