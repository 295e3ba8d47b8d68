import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { goTo, slideTo } from '../../app/use-route.ts';
import { useCall } from '../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { BrokenFiles } from '../broken/broken-files.tsx';
import { useDraftIds, useShelf } from '../drafts/draft-shelf.ts';
import { KeptList, useDueNote } from './kept-list.tsx';
import { KeptEditor } from './kept-editor.tsx';
import type { Kept, KeptKind } from './kept-kind.ts';
import { NEW } from './kept-kind.ts';

interface KeptRoomProps<Value extends Kept> {
  readonly kind: KeptKind<Value>;
  /** The thing in sight; the first by name where the address names none. */
  readonly id: string | undefined;
}

/** All things of a kind on one side, one of them on the other. */
export function KeptRoom<Value extends Kept>({ kind, id }: KeptRoomProps<Value>) {
  const say = useWords(kind.words);
  const { data, error, isPending, refetch } = useCall(`${kind.name}.list`, {});
  const drafts = useDraftIds(useShelf(kind.drafts));
  /** Into whose form the cursor is to go. */
  const [entering, setEntering] = useState<string | null>(null);
  /** What was made here, in order: the form in which it was typed goes on as its own. */
  const [made, setMade] = useState<readonly string[]>([]);
  const note = useDueNote(data?.lines ?? []);
  const make = useCallback(() => {
    setEntering(NEW);
    goTo(kind.route(NEW));
  }, [kind]);
  useCommands(
    useMemo(() => [{ id: `${kind.name}.new`, title: say('new'), group: say('title'), icon: Plus, run: make }], [kind, make, say]),
  );
  const lines = data?.lines ?? [];
  const chosen = id ?? firstByName(lines);
  const button = (
    <Button kind={lines.length > 0 ? 'plain' : 'primary'} icon={Plus} onPress={make}>
      {say('new')}
    </Button>
  );
  return (
    <Room title={say('title')} {...(lines.length > 0 ? { note, actions: button } : {})} fills>
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      {isPending && <Busy />}
      <BrokenFiles isShown={({ unit }) => unit?.kind === kind.name} />
      {data?.broken
        .filter(({ isListed }) => !isListed)
        .map(({ path, message }) => (
          <Banner key={path} kind="wrong">
            {say('broken', { path, message })}
          </Banner>
        ))}
      {data && lines.length === 0 && id !== NEW && (
        <EmptyState icon={kind.icon} title={say('none')} actions={button}>
          {say('none.text')}
        </EmptyState>
      )}
      {data && (lines.length > 0 || id === NEW) && (
        <MasterDetail
          master={
            <KeptList
              label={say('list')}
              lines={lines}
              chosen={chosen ?? null}
              drafts={drafts}
              onChoose={(one) => slideTo(kind.route(one))}
              onEnter={setEntering}
            />
          }
          detail={
            chosen !== undefined && (
              <KeptEditor
                kind={kind}
                key={formOf(chosen, made)}
                id={chosen}
                isEntered={entering === chosen}
                onEntered={() => setEntering(null)}
                onMade={(one) => {
                  setMade((before) => [...before, one]);
                  slideTo(kind.route(one));
                }}
                isToldBroken={data.broken.some(({ id: broken }) => broken === chosen)}
              />
            )
          }
        />
      )}
    </Room>
  );
}

/** The name of the form that shows something: what is typed for something new, and the cursor in it, outlast its first save. */
function formOf(id: string, made: readonly string[]): string {
  if (id === NEW) return `${NEW}${made.length}`;
  return made.includes(id) ? `${NEW}${made.indexOf(id)}` : id;
}

function firstByName(lines: readonly { readonly id: string; readonly name: string }[]): string | undefined {
  const names = new Intl.Collator('de', { numeric: true });
  return lines.toSorted((a, b) => names.compare(a.name, b.name))[0]?.id;
}
