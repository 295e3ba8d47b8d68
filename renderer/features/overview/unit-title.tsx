import { hrefOf } from '../../app/route.ts';
import { roomOf, UNIT_ICONS } from '../../app/unit-place.ts';
import { useWords } from '../../words/use-words.ts';
import type { UnitRow } from './matrix-rows.ts';
import { overviewWords } from './words.ts';

export function UnitTitle({ row }: { readonly row: UnitRow }) {
  const say = useWords(overviewWords);
  const Icon = UNIT_ICONS[row.kind];
  const title = row.title ?? say('unreadable', { id: row.id });
  return (
    <a className="matrix-title" href={hrefOf(roomOf(row))} title={title}>
      <Icon size={15} aria-hidden="true" />
      <span lang="de">{title}</span>
    </a>
  );
}
