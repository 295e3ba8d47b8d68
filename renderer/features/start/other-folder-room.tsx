import type { RoomProps } from '../../app/room-props.ts';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { StartTasks } from './start-tasks.tsx';
import { startWords } from './words.ts';

/** The way to another folder while one is open. */
export function OtherFolderRoom({ route }: RoomProps<'start'>) {
  const say = useWords(startWords);
  return (
    <Room title={say('other')} note={say('other.note')}>
      <div className="start-within">
        <StartTasks task={route.task} />
      </div>
    </Room>
  );
}
