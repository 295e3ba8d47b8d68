import type { RoomProps } from '../../app/room-props.ts';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { GlossaryDesk } from './glossary-desk.tsx';
import { glossaryWords } from './words.ts';

/** The words that are translated the same way everywhere. */
export function GlossaryRoom({ route }: RoomProps<'glossary'>) {
  const say = useWords(glossaryWords);
  const { data: read, error, refetch } = useCall('glossary.read', {});
  const { data: overview, ...asked } = useCall('workspace.overview', {});
  const failure = error ?? asked.error;
  if (read && overview) return <GlossaryDesk read={read} languages={overview.languages.map(({ tag }) => tag)} asked={route.term} />;
  return (
    <Room title={say('title')}>
      {failure ? <FailureBanner failure={failure} onAgain={() => void (error ? refetch() : asked.refetch())} /> : <Busy />}
    </Room>
  );
}
