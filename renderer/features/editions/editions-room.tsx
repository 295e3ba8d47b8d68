import { Plus, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RoomProps } from '../../app/room-props.ts';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { useCall } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { Room } from '../../ui/room.tsx';
import { useWords } from '../../words/use-words.ts';
import { BrokenFiles } from '../broken/broken-files.tsx';
import { EditionDetail } from './edition-detail.tsx';
import { EditionList } from './edition-list.tsx';
import { NewEditionDialog } from './new-edition-dialog.tsx';
import { editionsWords } from './words.ts';

/** What is printed: put together, looked at, checked, exported. */
export function EditionsRoom({ route }: RoomProps<'editions'>) {
  const say = useWords(editionsWords);
  const { data: editions, error, isPending, refetch } = useCall('edition.list', {});
  const { data: broken } = useCall('broken.list', {});
  const [making, setMaking] = useState(false);
  useCommands(
    useMemo(() => [{ id: 'edition.new', title: say('new'), group: say('title'), icon: Plus, run: () => setMaking(true) }], [say]),
  );
  const make = (
    <Button kind={editions?.length === 0 ? 'primary' : 'plain'} icon={Plus} onPress={() => setMaking(true)}>
      {say('new')}
    </Button>
  );
  const chosen = route.edition ?? editions?.[0]?.id;
  return (
    <Room title={say('title')} note={say('note')} actions={editions && editions.length > 0 ? make : undefined} fills>
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      <BrokenFiles isShown={({ unit }) => unit?.kind === 'edition'} />
      {isPending && <Busy />}
      {editions?.length === 0 && (
        <EmptyState icon={Printer} title={say('none')} actions={make}>
          {say('none.text')}
        </EmptyState>
      )}
      {editions && editions.length > 0 && (
        <MasterDetail
          master={<EditionList editions={editions} chosen={chosen ?? null} />}
          detail={
            chosen !== undefined && (
              <EditionDetail
                key={chosen}
                id={chosen}
                language={route.language}
                isToldBroken={broken?.some(({ unit }) => unit?.kind === 'edition' && unit.id === chosen) ?? false}
              />
            )
          }
        />
      )}
      <NewEditionDialog isOpen={making} like={null} onClose={() => setMaking(false)} />
    </Room>
  );
}
