import { readHead } from '../../markdown/read-chapter.ts';
import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { UnitRef, WorkspaceSettings } from '../../model/workspace.ts';
import { unitKey } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { pathsOf } from '../../workspace/each-unit.ts';
import type { WorkspaceIndex } from '../../workspace/index-workspace.ts';
import { textOfFound } from '../../workspace/read-files.ts';
import type { ReadUnit } from './unit-files.ts';
import { readUnits, understand } from './unit-files.ts';
import type { UnitRecord } from './unit-record.ts';
import { titleOf } from './unit-record.ts';
import type { UnitTable } from './unit-table.ts';

/** What people call a unit, known before any language of it is counted. */
export interface UnitOutline {
  readonly unit: UnitRef;
  /** null when it could not be read. */
  readonly title: string | null;
  readonly icon: string | null;
}

/** A folder whose texts are known by name, while its languages are still being counted. */
export interface CountingFolder {
  /** The one that it will have once it is open. */
  readonly revision: number;
  readonly settings: WorkspaceSettings;
  /** In the order of the folder. */
  readonly outlines: readonly UnitOutline[];
  readonly editions: ReadonlyMap<Id, Edition>;
  /** What was counted so far of a unit; undefined when it was not yet. */
  readonly counted: (unit: UnitRef) => UnitRecord | undefined;
}

/** Files from which on counting takes longer than looking at the names: fewer are counted before anybody has looked. */
const LARGE = 1_000;

export function isLarge({ units }: WorkspaceIndex): boolean {
  return units.reduce((sum, files) => sum + pathsOf(files).length, 0) >= LARGE;
}

/** Reads the German alone, and of chapters their heads alone. */
export async function outlineFolder(
  store: FileStore,
  { settings, units }: WorkspaceIndex,
  table: UnitTable,
  revision: number,
): Promise<CountingFolder> {
  const bare = units.map((files) => ({ ...files, translations: [], minorEdits: null }));
  const outlines: UnitOutline[] = [];
  const editions = new Map<Id, Edition>();
  for await (const read of readUnits(store, bare)) {
    if (read.files.unit.kind === 'chapter') outlines.push(outlineOfChapter(read));
    else {
      const { unit } = understand(read);
      outlines.push({ unit: read.files.unit, title: titleOf(unit), icon: null });
      if (unit.kind === 'edition' && unit.content) editions.set(unit.id, unit.content);
    }
  }
  return { revision, settings, outlines, editions, counted: (unit) => table.entries.get(unitKey(unit))?.record };
}

function outlineOfChapter({ files, found }: ReadUnit): UnitOutline {
  const text = found[0] ? textOfFound(found[0], files.source).text : null;
  const head = text === null ? null : readHead(text, files.source);
  return { unit: files.unit, title: head?.title ?? null, icon: head?.icon ?? null };
}
