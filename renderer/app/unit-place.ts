import { BookOpenText, CalendarDays, Contact, Printer } from 'lucide-react';
import type { UnitRef } from '../../shared/model/workspace.ts';
import type { Route } from './route.ts';

export const UNIT_ICONS = { chapter: BookOpenText, contact: Contact, offer: CalendarDays, edition: Printer } as const;

/** Where the German of a unit is changed. */
export function roomOf({ kind, id }: UnitRef): Route {
  switch (kind) {
    case 'chapter':
      return { room: 'chapters', chapter: id };
    case 'contact':
      return { room: 'contacts', contact: id };
    case 'offer':
      return { room: 'offers', offer: id };
    case 'edition':
      return { room: 'editions', edition: id };
  }
}
