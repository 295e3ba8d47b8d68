import type { CallInput } from '../../../shared/api/contract.ts';
import type { Route } from '../../app/route.ts';

/** Whose versions are shown: a text's, a language's, one language of a text, or those of the whole folder. */
export type VersionScope = Pick<CallInput<'history.list'>, 'unit' | 'language'>;

type HistoryRoute = Extract<Route, { room: 'history' }>;

const KINDS = ['chapter', 'contact', 'offer', 'edition'] as const;
/** In the place of a kind: all texts of one language. */
const LANGUAGE = 'language';

/** The scope that an address names; the whole folder for one that names none. `only` = the one language that this person works in. */
export function scopeOf({ kind, id, language }: HistoryRoute, only: string | null = null): VersionScope {
  const unitKind = KINDS.find((one) => one === kind);
  const unit = unitKind && id !== undefined ? { kind: unitKind, id } : undefined;
  const tag = only ?? (unit ? language : kind === LANGUAGE ? id : undefined);
  return { ...(unit && { unit }), ...(tag !== undefined && { language: tag }) };
}

/** The address of a scope. */
export function routeOfScope({ unit, language }: VersionScope): HistoryRoute {
  if (unit) return { room: 'history', ...unit, ...(language !== undefined && { language }) };
  return { room: 'history', ...(language !== undefined && { kind: LANGUAGE, id: language }) };
}

/** By what the words of a question differ. */
export function kindOfScope({ unit, language }: VersionScope): 'folder' | 'unit' | 'language' | 'translation' {
  if (unit) return language === undefined ? 'unit' : 'translation';
  return language === undefined ? 'folder' : 'language';
}
