import type { CallOutput } from '../../shared/api/contract.ts';
import type { LanguageTag } from '../../shared/model/language.ts';
import type { UnitRef } from '../../shared/model/workspace.ts';
import { unitKey } from '../../shared/model/workspace.ts';
import type { Route } from './route.ts';

type Cure = NonNullable<CallOutput<'todo.read'>['problems']['list'][number]['cure']>;

/** Where something can be mended. `shown` is the language where the cure names none. */
export function routeToCure({ room, unit, language, line }: Cure, shown?: LanguageTag): Route {
  const id = unit?.id;
  switch (room) {
    case 'chapters':
      return { room, ...(id === undefined ? {} : { chapter: id }), ...(line === null ? {} : { line: String(line) }) };
    case 'contacts':
      return { room, ...(id === undefined ? {} : { contact: id }) };
    case 'offers':
      return { room, ...(id === undefined ? {} : { offer: id }) };
    case 'editions':
      return { room, ...(id === undefined ? {} : { edition: id }) };
    case 'translate':
      return translations(language ?? shown, unit);
    case 'glossary':
    case 'settings':
      return { room };
  }
}

function translations(language: LanguageTag | undefined, unit: UnitRef | null): Route {
  if (language === undefined) return { room: 'translate' };
  return { room: 'translate', language, ...(unit === null ? {} : { unit: unitKey(unit) }) };
}
