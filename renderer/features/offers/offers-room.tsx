import { CalendarDays, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RoomProps } from '../../app/room-views.ts';
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
import { useDraftIds } from '../kept-once/draft-shelf.ts';
import { KeptList, useDueNote } from '../kept-once/kept-list.tsx';
import { offerDrafts, NEW } from './blank-offer.ts';
import { OfferDetail } from './offer-detail.tsx';
import { offersWords } from './words.ts';

const make = (): void => goTo({ room: 'offers', offer: NEW });

/** Courses, meetings, events: kept once, printed wherever a chapter lists them. */
export function OffersRoom({ route }: RoomProps<'offers'>) {
  const say = useWords(offersWords);
  const { data, error, isPending, refetch } = useCall('offer.list', {});
  const drafts = useDraftIds(offerDrafts);
  const [entered, setEntered] = useState(0);
  const note = useDueNote(data?.lines ?? []);
  useCommands(useMemo(() => [{ id: 'offer.new', title: say('new'), group: say('title'), icon: Plus, run: make }], [say]));
  const lines = data?.lines ?? [];
  const chosen = route.offer ?? firstByName(lines);
  const button = (
    <Button icon={Plus} onPress={make}>
      {say('new')}
    </Button>
  );
  return (
    <Room title={say('title')} {...(lines.length > 0 ? { note, actions: button } : {})} fills>
      {error && <FailureBanner failure={error} onAgain={() => void refetch()} />}
      {isPending && <Busy />}
      {data?.broken.map(({ path, message }) => (
        <Banner key={path} kind="wrong">
          {say('broken', { path, message })}
        </Banner>
      ))}
      {data && lines.length === 0 && route.offer !== NEW && (
        <EmptyState icon={CalendarDays} title={say('none')} actions={button}>
          {say('none.text')}
        </EmptyState>
      )}
      {data && (lines.length > 0 || route.offer === NEW) && (
        <MasterDetail
          master={
            <KeptList
              label={say('list')}
              lines={lines}
              chosen={chosen ?? null}
              drafts={drafts}
              onChoose={(offer) => slideTo({ room: 'offers', offer })}
              onEnter={() => setEntered((count) => count + 1)}
            />
          }
          detail={chosen !== undefined && <OfferDetail key={chosen} id={chosen} entered={entered} />}
        />
      )}
    </Room>
  );
}

function firstByName(lines: readonly { readonly id: string; readonly name: string }[]): string | undefined {
  const names = new Intl.Collator('de', { numeric: true });
  return lines.toSorted((a, b) => names.compare(a.name, b.name))[0]?.id;
}
