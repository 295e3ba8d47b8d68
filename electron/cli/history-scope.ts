import type { HistoryScope } from '../../shared/app/history/history-scope.ts';
import { thingOfPath } from '../../shared/app/history/thing-of-path.ts';
import type { UnitRef } from '../../shared/model/workspace.ts';
import type { Version } from '../../shared/ports/history.ts';
import { UNIT_KINDS } from '../../shared/workspace/paths.ts';
import { nameUnit } from './name-unit.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ScopeOptions {
  readonly text?: string;
  readonly language?: string;
}

/** What somebody means by `--text` and `--language`; texts and languages that exist no more count as well. */
export function historyScope(terminal: Terminal, versions: readonly Version[], { text, language }: ScopeOptions): HistoryScope {
  const units = new Map<string, UnitRef>();
  const languages = new Set<string>();
  for (const path of new Set(versions.flatMap(({ paths }) => paths))) {
    const thing = thingOfPath(path);
    if ('unit' in thing) units.set(`${thing.unit.kind}/${thing.unit.id}`, thing.unit);
    if (thing.kind === 'translation') languages.add(thing.language);
  }
  if (language !== undefined && !languages.has(language)) {
    throw new UsageError(terminal.words.noSuchLanguage(language, [...languages].toSorted().join(', ')));
  }
  const inOrder = [...units.values()].toSorted((a, b) => UNIT_KINDS.indexOf(a.kind) - UNIT_KINDS.indexOf(b.kind));
  return { ...(text === undefined ? {} : { unit: nameUnit(terminal, inOrder, text) }), ...(language === undefined ? {} : { language }) };
}
