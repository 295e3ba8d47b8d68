import type { UnitRef } from '../../shared/model/workspace.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * The unit that somebody means by "wohnen" or "chapter/wohnen".
 * A chapter goes before a contact, an offer and an edition of the same name, since units come in that order.
 * @throws UsageError when there is none
 */
export function nameUnit(terminal: Pick<Terminal, 'words'>, units: readonly UnitRef[], name: string): UnitRef {
  const found = units.find(({ kind, id }) => id === name || `${kind}/${id}` === name);
  if (!found) throw new UsageError(terminal.words.noSuchUnit(name));
  return found;
}
