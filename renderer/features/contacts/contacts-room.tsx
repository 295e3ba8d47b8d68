import { Contact, Plus } from 'lucide-react';
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
import { contactDrafts, NEW } from './blank-contact.ts';
import { ContactDetail } from './contact-detail.tsx';
import { contactsWords } from './words.ts';

const make = (): void => goTo({ room: 'contacts', contact: NEW });

/** Offices, associations, hotlines: kept once, printed everywhere. */
export function ContactsRoom({ route }: RoomProps<'contacts'>) {
  const say = useWords(contactsWords);
  const { data, error, isPending, refetch } = useCall('contact.list', {});
  const drafts = useDraftIds(contactDrafts);
  const [entered, setEntered] = useState(0);
  const note = useDueNote(data?.lines ?? []);
  useCommands(useMemo(() => [{ id: 'contact.new', title: say('new'), group: say('title'), icon: Plus, run: make }], [say]));
  const lines = data?.lines ?? [];
  const chosen = route.contact ?? firstByName(lines);
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
      {data && lines.length === 0 && route.contact !== NEW && (
        <EmptyState icon={Contact} title={say('none')} actions={button}>
          {say('none.text')}
        </EmptyState>
      )}
      {data && (lines.length > 0 || route.contact === NEW) && (
        <MasterDetail
          master={
            <KeptList
              label={say('list')}
              lines={lines}
              chosen={chosen ?? null}
              drafts={drafts}
              onChoose={(contact) => slideTo({ room: 'contacts', contact })}
              onEnter={() => setEntered((count) => count + 1)}
            />
          }
          detail={chosen !== undefined && <ContactDetail key={chosen} id={chosen} entered={entered} />}
        />
      )}
    </Room>
  );
}

function firstByName(lines: readonly { readonly id: string; readonly name: string }[]): string | undefined {
  const names = new Intl.Collator('de', { numeric: true });
  return lines.toSorted((a, b) => names.compare(a.name, b.name))[0]?.id;
}
