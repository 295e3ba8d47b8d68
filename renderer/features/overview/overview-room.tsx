import type { RoomProps } from '../../app/room-views.ts';
import { useCall } from '../../app/session/use-call.ts';
import { Busy } from '../../ui/busy.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Room } from '../../ui/room.tsx';
import { StateBar } from '../../ui/state.tsx';
import { useWords } from '../../words/use-words.ts';
import { overviewWords } from './words.ts';

/** What is missing in which language, and what is to be done today. */
export function OverviewRoom(_props: RoomProps<'overview'>) {
  const say = useWords(overviewWords);
  const { data, error, isPending, refetch } = useCall('workspace.overview', {});
  return (
    <Room title={data?.place.fullName ?? data?.place.name ?? say('title')} {...(data ? { note: say('note', { ...counts(data) }) } : {})}>
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      {isPending && <Busy />}
      {data?.languages.map(({ tag, words }) => (
        <div key={tag}>
          {tag} <StateBar words={words} />
        </div>
      ))}
    </Room>
  );
}

function counts({ chapters, contacts, offers, editions }: { chapters: number; contacts: number; offers: number; editions: number }) {
  return { chapters, contacts, offers, editions };
}
