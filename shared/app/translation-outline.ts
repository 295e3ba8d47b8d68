import type { LanguageTag } from '../model/language.ts';
import { unitKey } from '../model/workspace.ts';
import type { UnitRef, UnitSource, Workspace } from '../model/workspace.ts';
import type { UnitStatus } from '../translation/unit-status.ts';
import { statusOfUnit } from '../translation/workspace-status.ts';
import { readingOrder } from './reading-order.ts';

/** One text of the folder as a translator's list shows it. */
export interface OutlineEntry {
  readonly unit: UnitRef;
  readonly title: string;
  readonly part: string | null;
  readonly status: UnitStatus;
}

/** What a language wants of the folder, in reading order. */
export function translationOutline(workspace: Workspace, language: LanguageTag): readonly OutlineEntry[] {
  const wanted = workspace.settings.languages.filter(({ tag }) => tag === language);
  return readingOrder(workspace).flatMap(({ unit, part }): readonly OutlineEntry[] => {
    const key = unitKey(unit);
    const row = statusOfUnit(sourceOf(workspace, unit), workspace.translations.get(key), workspace.minorEdits.get(key) ?? null, wanted);
    const status = row?.languages[language];
    return row && status && status.state !== 'not-wanted' ? [{ unit, title: row.title, part, status }] : [];
  });
}

/** The German of a unit as the workspace has it. */
export function sourceOf(workspace: Workspace, { kind, id }: UnitRef): UnitSource {
  switch (kind) {
    case 'chapter':
      return { kind, id, content: workspace.chapters.get(id) ?? null };
    case 'contact':
      return { kind, id, content: workspace.contacts.get(id) ?? null };
    case 'offer':
      return { kind, id, content: workspace.offers.get(id) ?? null };
    case 'edition':
      return { kind, id, content: workspace.editions.get(id) ?? null };
  }
}
