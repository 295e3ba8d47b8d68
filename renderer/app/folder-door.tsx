import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Connection } from '../host/connection.ts';
import { FailureBanner } from '../ui/banner.tsx';
import { Progress } from '../ui/busy.tsx';
import { ComingRoom } from '../ui/room.tsx';
import { useWords } from '../words/use-words.ts';
import { FolderTrouble } from './folder-trouble.tsx';
import { routeOf } from './route.ts';
import { SessionProvider } from './session/session-provider.tsx';
import type { FolderState } from './session/use-folder-state.ts';
import { useFolderState } from './session/use-folder-state.ts';
import { Shell } from './shell.tsx';
import { goTo } from './use-route.ts';
import { shellWords } from './words.ts';
import './folder-door.css';

const StartRoom = lazy(async () => ({ default: (await import('../features/start/start-room.tsx')).StartRoom }));

type Opened = Exclude<FolderState, { state: 'none' }>;

/**
 * The way into a folder. Once its rooms are open they stay, whatever happens to folder or host: what was typed is in them. Another
 * folder gets rooms of its own.
 */
export function FolderDoor({ connection }: { readonly connection: Connection }) {
  const { data, error, refetch } = useFolderState();
  const shown = useShown(data ?? null);
  if (shown) {
    return (
      <SessionProvider key={shown.path} connection={connection} folder={shown.id}>
        <Shell trouble={<FolderTrouble state={data ?? null} failure={error} onAgain={() => void refetch()} />} />
      </SessionProvider>
    );
  }
  if (error) {
    return (
      <main className="door" id="room" tabIndex={-1}>
        <FailureBanner failure={error} onAgain={() => void refetch()} />
      </main>
    );
  }
  if (data?.state === 'opening') return <Opening {...data} />;
  if (data?.state !== 'none' && data?.state !== 'failed') return <ComingRoom title="Mappe" />;
  return (
    <Suspense fallback={<ComingRoom title="Mappe" />}>
      <StartRoom failed={data.state === 'failed' ? data : null} />
    </Suspense>
  );
}

/** The folder whose rooms are shown: one that was open, until another one is, or none. */
function useShown(state: FolderState | null): Pick<Opened, 'id' | 'path'> | null {
  const [shown, setShown] = useState<Pick<Opened, 'id' | 'path'> | null>(null);
  const next = nextShown(shown, state);
  if (next !== shown) setShown(next);
  useRouteOf(next?.path ?? null, state?.state ?? null);
  return next;
}

/** An address within the former folder leads nowhere in the next one, and whoever came in through the start room is there. */
function useRouteOf(path: string | null, state: FolderState['state'] | null): void {
  const former = useRef<{ path: string | null; wasOutside: boolean }>({ path: null, wasOutside: false });
  useEffect(() => {
    const { path: last, wasOutside } = former.current;
    if (state === 'none' || state === 'failed') former.current.wasOutside ||= path === null;
    if (path === null || path === last) return;
    if (last !== null || (wasOutside && routeOf(window.location.hash).room === 'start')) goTo({ room: 'overview' });
    former.current = { path, wasOutside: false };
  }, [path, state]);
}

function nextShown(shown: Pick<Opened, 'id' | 'path'> | null, state: FolderState | null): Pick<Opened, 'id' | 'path'> | null {
  if (state === null) return shown;
  if (state.state === 'none') return null;
  const isSame = state.path === shown?.path;
  if (state.state !== 'open' && !isSame) return null;
  return isSame && state.id === shown.id ? shown : { id: state.id, path: state.path };
}

function Opening({ folder, done, total }: Extract<FolderState, { state: 'opening' }>) {
  const say = useWords(shellWords);
  return (
    <main className="door" id="room" tabIndex={-1}>
      <Progress label={say('folder.opening', { folder })} done={done} total={total === 0 ? null : total} />
    </main>
  );
}
