import type { ReactNode } from 'react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { WaitingFor } from '../ui/busy.tsx';
import { ComingRoom } from '../ui/room.tsx';
import { useWords } from '../words/use-words.ts';
import { useHostWindow } from './host-window/use-host-window.ts';
import { Navigation } from './navigation.tsx';
import { Palette } from './palette.tsx';
import { RoomBoundary } from './room-boundary.tsx';
import { ROOM_VIEWS } from './room-views.ts';
import { useCall } from './session/use-call.ts';
import { useOverview } from './session/use-overview.ts';
import { useLanguageCommands } from './language-commands.ts';
import { useShellCommands } from './shell-commands.ts';
import { useNoUndoBehindQuestions } from './use-no-undo-behind-questions.ts';
import { useRefuseHugePastes } from './use-refuse-huge-pastes.ts';
import { useReturnToDraft } from './use-return-to-draft.ts';
import { ROOMS, ROOMS_OF_TRANSLATORS } from './rooms.ts';
import type { Room } from './route.ts';
import { goTo, useRoute } from './use-route.ts';
import { useOnlyLanguage } from './preferences/use-only-language.ts';
import { useTownColour } from './preferences/town-colour.ts';
import { shellWords } from './words.ts';
import './shell.css';

const NONE: readonly never[] = [];

/** Navigation at the side, the room beside it, the palette over both; what is wrong with the folder itself stands above. */
export function Shell({ trouble }: { readonly trouble: ReactNode }) {
  const say = useWords(shellWords);
  const route = useRoute();
  const [searching, setSearching] = useState(false);
  const { data: overview } = useCall('workspace.overview', {});
  const only = useOnlyLanguage();
  const rooms = only === null ? ROOMS : ROOMS_OF_TRANSLATORS;
  useShellCommands({ onSearch: () => setSearching(true), rooms });
  useLanguageCommands(only === null ? (overview?.languages ?? NONE) : NONE);
  useRoomsAlone(route.room, only !== null);
  useHostWindow();
  useRefuseHugePastes();
  useNoUndoBehindQuestions();
  useReturnToDraft();
  useTownColour(overview?.primary ?? null);
  useRoomTitle(say(route.room), overview?.place.name ?? null);
  const counting = useCounting(overview === undefined);
  const View = ROOM_VIEWS[route.room];
  return (
    <div className="shell">
      <a className="skip-link" href="#room" onClick={skip}>
        {say('skip')}
      </a>
      {trouble}
      <Navigation rooms={rooms} route={route} place={overview?.place.name ?? 'Mappe'} onSearch={() => setSearching(true)} />
      <RoomBoundary key={route.room} text={say('room.broken')} button={say('room.reload')}>
        <WaitingFor value={counting}>
          <Suspense fallback={<ComingRoom title={say(route.room)} />}>
            <View route={route} />
          </Suspense>
        </WaitingFor>
      </RoomBoundary>
      <Palette isOpen={searching} onClose={() => setSearching(false)} />
    </div>
  );
}

/** How far the first count of a large folder has come, which all rooms but the overview wait for. */
function useCounting(isWaiting: boolean): { readonly label: string; readonly done: number; readonly total: number } | null {
  const say = useWords(shellWords);
  const { data } = useOverview({ enabled: isWaiting });
  return useMemo(() => (isWaiting && data?.counting ? { label: say('folder.counting'), ...data.counting } : null), [isWaiting, data, say]);
}

/** The address belongs to the route; the link moves the focus alone. */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#room')?.focus();
}

/** A change of room is a change of page, and its title says so. */
function useRoomTitle(title: string, place: string | null): void {
  useEffect(() => {
    document.title = place === null ? 'Mappe' : `${title} – ${place} – Mappe`;
  }, [title, place]);
}

/** An address or a link may lead into a room that somebody who works in one language alone does not have. */
function useRoomsAlone(room: Room, isNarrowed: boolean): void {
  const isClosed = isNarrowed && ROOMS.some((entry) => entry.room === room && entry.ofGerman === true);
  useEffect(() => {
    if (isClosed) goTo({ room: 'translate' });
  }, [isClosed]);
}
