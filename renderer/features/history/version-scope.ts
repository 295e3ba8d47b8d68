import type { CallInput } from '../../../shared/api/contract.ts';

/** Whose versions are shown: a text's, or those of the whole folder. */
export type VersionScope = Pick<CallInput<'history.list'>, 'unit'>;

const KINDS = ['chapter', 'contact', 'offer', 'edition'] as const;

/** The scope that an address names; the whole folder for one that names none. */
export function scopeOf(kind: string | undefined, id: string | undefined): VersionScope {
  const known = KINDS.find((one) => one === kind);
  return known && id !== undefined ? { unit: { kind: known, id } } : {};
}
