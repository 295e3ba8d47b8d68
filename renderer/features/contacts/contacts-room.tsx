import type { RoomProps } from '../../app/room-props.ts';
import { KeptRoom } from '../kept-once/kept-room.tsx';
import { contactKind } from './contact-kind.ts';

/** Offices, associations, hotlines: kept once, printed everywhere. */
export function ContactsRoom({ route }: RoomProps<'contacts'>) {
  return <KeptRoom kind={contactKind} id={route.contact} />;
}
