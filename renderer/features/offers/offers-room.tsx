import type { RoomProps } from '../../app/room-props.ts';
import { KeptRoom } from '../kept-once/kept-room.tsx';
import { offerKind } from './offer-kind.ts';

/** Courses, meetings, events: kept once, printed wherever a chapter lists them. */
export function OffersRoom({ route }: RoomProps<'offers'>) {
  return <KeptRoom kind={offerKind} id={route.offer} />;
}
