import type { LucideIcon } from 'lucide-react';
import { BookA, BookOpenText, CalendarDays, Contact, History, Languages, LayoutGrid, Printer, RefreshCw, Settings } from 'lucide-react';
import type { Room } from './route.ts';

export interface RoomEntry {
  readonly room: Room;
  /** Of its shortcut: Alt and this. */
  readonly digit: number;
  readonly icon: LucideIcon;
  /** Two groups in the navigation: the work, and what stands below it. */
  readonly group: 'work' | 'desk';
  /** Whoever works in one language alone finds no use for it: the German is written there. */
  readonly ofGerman?: boolean;
}

/** The rooms in the order of the navigation. */
export const ROOMS: readonly RoomEntry[] = [
  { room: 'overview', digit: 1, icon: LayoutGrid, group: 'work' },
  { room: 'chapters', digit: 2, icon: BookOpenText, group: 'work', ofGerman: true },
  { room: 'translate', digit: 3, icon: Languages, group: 'work' },
  { room: 'contacts', digit: 4, icon: Contact, group: 'work', ofGerman: true },
  { room: 'offers', digit: 5, icon: CalendarDays, group: 'work', ofGerman: true },
  { room: 'editions', digit: 6, icon: Printer, group: 'work', ofGerman: true },
  { room: 'glossary', digit: 0, icon: BookA, group: 'work' },
  { room: 'history', digit: 7, icon: History, group: 'desk' },
  { room: 'settings', digit: 8, icon: Settings, group: 'desk' },
  { room: 'sync', digit: 9, icon: RefreshCw, group: 'desk', ofGerman: true },
];

/** The rooms of somebody who works in one language alone. */
export const ROOMS_OF_TRANSLATORS: readonly RoomEntry[] = ROOMS.filter(({ ofGerman }) => ofGerman !== true);
