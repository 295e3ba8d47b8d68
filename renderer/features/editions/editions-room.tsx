import type { RoomProps } from '../../app/room-views.ts';
import { shellWords } from '../../app/words.ts';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';

export function EditionsRoom({ route }: RoomProps<'editions'>) {
  const say = useWords(shellWords);
  return <Room title={say(route.room)}>{null}</Room>;
}
