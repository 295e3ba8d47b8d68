import type { LucideIcon } from 'lucide-react';
import { BookOpenText, CalendarDays, Contact, History, Languages, LayoutGrid, Printer, RefreshCw, Settings } from 'lucide-react';
import type { Room } from './route.ts';

export interface RoomEntry {
  readonly room: Room;
  readonly icon: LucideIcon;
  /** Two groups in the navigation: the work, and what stands below it. */
  readonly group: 'work' | 'desk';
}

/** The rooms in the order of the navigation; the digit of their shortcut is their place in it. */
export const ROOMS: readonly RoomEntry[] = [
  { room: 'overview', icon: LayoutGrid, group: 'work' },
  { room: 'chapters', icon: BookOpenText, group: 'work' },
  { room: 'translate', icon: Languages, group: 'work' },
  { room: 'contacts', icon: Contact, group: 'work' },
  { room: 'offers', icon: CalendarDays, group: 'work' },
  { room: 'editions', icon: Printer, group: 'work' },
  { room: 'history', icon: History, group: 'desk' },
  { room: 'settings', icon: Settings, group: 'desk' },
  { room: 'sync', icon: RefreshCw, group: 'desk' },
];
