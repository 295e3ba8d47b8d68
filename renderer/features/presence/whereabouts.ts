import { isId } from '../../../shared/model/id.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import type { Whereabouts } from '../../../shared/ports/presence.ts';
import type { Route } from '../../app/route.ts';
import { roomOf } from '../../app/unit-place.ts';

const NOWHERE: Whereabouts = { unit: null, language: null };
const KINDS: readonly string[] = ['chapter', 'contact', 'offer', 'edition'] satisfies readonly UnitRef['kind'][];

/** What somebody has before them who is at this address. */
export function whereaboutsOf(route: Route): Whereabouts {
  switch (route.room) {
    case 'chapters':
      return german('chapter', route.chapter);
    case 'contacts':
      return german('contact', route.contact);
    case 'offers':
      return german('offer', route.offer);
    case 'editions':
      return german('edition', route.edition);
    case 'translate':
      return { unit: unitOf(route.unit), language: route.language ?? null };
    default:
      return NOWHERE;
  }
}

/** The way to where somebody is. */
export function routeTo({ unit, language }: Whereabouts): Route {
  if (language !== null) return { room: 'translate', language, ...(unit && { unit: `${unit.kind}/${unit.id}` }) };
  return unit === null ? { room: 'overview' } : roomOf(unit);
}

/** Whether two have one text before them; none is no text. */
export function isSameText(a: Whereabouts, b: Whereabouts): boolean {
  return a.unit !== null && b.unit !== null && a.unit.kind === b.unit.kind && a.unit.id === b.unit.id && a.language === b.language;
}

/** Something new has no id yet. */
function german(kind: UnitRef['kind'], id: string | undefined): Whereabouts {
  return id !== undefined && isId(id) ? { unit: { kind, id }, language: null } : NOWHERE;
}

function unitOf(key: string | undefined): UnitRef | null {
  const [kind = '', id = ''] = (key ?? '').split('/');
  return isKind(kind) && isId(id) ? { kind, id } : null;
}

function isKind(kind: string): kind is UnitRef['kind'] {
  return KINDS.includes(kind);
}
