import type { LanguageTag } from '../model/language.ts';
import { unitKey } from '../model/workspace.ts';
import type { UnitRef } from '../model/workspace.ts';
import type { UnitStatus } from '../translation/unit-status.ts';
import type { OpenWorkspace } from './open-workspace/open-workspace.ts';
import { readingOrder } from './reading-order.ts';

/** One text of the folder as a translator's list shows it. */
export interface OutlineEntry {
  readonly unit: UnitRef;
  readonly title: string;
  readonly part: string | null;
  readonly status: UnitStatus;
}

/** What a language wants of the folder, in reading order. */
export async function translationOutline(open: OpenWorkspace, language: LanguageTag): Promise<readonly OutlineEntry[]> {
  const titles = new Map(open.records.map(({ unit, title }) => [unitKey(unit), title]));
  return readingOrder(await open.sources()).flatMap(({ unit, part }): readonly OutlineEntry[] => {
    const status = open.status(unit, language);
    if (!status || status.state === 'not-wanted') return [];
    return [{ unit, title: titles.get(unitKey(unit)) ?? unit.id, part, status }];
  });
}
