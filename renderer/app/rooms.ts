import type { LucideIcon } from 'lucide-react';
import { BookA, BookOpenText, CalendarDays, Contact, History, Languages, LayoutGrid, Printer, RefreshCw, Settings } from 'lucide-react';
import type { Room } from './route.ts';

export interface RoomEntry {
  readonly room: Room;
  readonly icon: LucideIcon;
  /** Two groups in the navigation: the work, and what stands below it. */
  readonly group: 'work' | 'desk';
  /** Whoever works in one language alone finds no use for it: the German is written there. */
  readonly ofGerman?: boolean;
}

/** The rooms in the order of the navigation; the digit of their shortcut is their place in it. */
export const ROOMS: readonly RoomEntry[] = [
  { room: 'overview', icon: LayoutGrid, group: 'work' },
  { room: 'chapters', icon: BookOpenText, group: 'work', ofGerman: true },
  { room: 'translate', icon: Languages, group: 'work' },
  { room: 'contacts', icon: Contact, group: 'work', ofGerman: true },
  { room: 'offers', icon: CalendarDays, group: 'work', ofGerman: true },
  { room: 'editions', icon: Printer, group: 'work', ofGerman: true },
  { room: 'history', icon: History, group: 'desk' },
  { room: 'settings', icon: Settings, group: 'desk' },
  { room: 'sync', icon: RefreshCw, group: 'desk', ofGerman: true },
  // The tenth: its digit is 0.
  { room: 'glossary', icon: BookA, group: 'work' },
];

/** The rooms of somebody who works in one language alone. */
export const ROOMS_OF_TRANSLATORS: readonly RoomEntry[] = ROOMS.filter(({ ofGerman }) => ofGerman !== true);
