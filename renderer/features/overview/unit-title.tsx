import { BookOpenText, CalendarDays, Contact, Printer } from 'lucide-react';
import type { Route } from '../../app/route.ts';
import { hrefOf } from '../../app/route.ts';
import { useWords } from '../../words/use-words.ts';
import type { UnitRow } from './matrix-rows.ts';
import { overviewWords } from './words.ts';

const ICONS = { chapter: BookOpenText, contact: Contact, offer: CalendarDays, edition: Printer } as const;

/** Where the German of a unit is changed. */
export function roomOf({ kind, id }: Pick<UnitRow, 'kind' | 'id'>): Route {
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

export function UnitTitle({ row }: { readonly row: UnitRow }) {
  const say = useWords(overviewWords);
  const Icon = ICONS[row.kind];
  return (
    <a className="matrix-title" href={hrefOf(roomOf(row))}>
      <Icon size={15} aria-hidden="true" />
      <span lang="de">{row.title ?? say('unreadable', { id: row.id })}</span>
    </a>
  );
}
