import { unitKey } from '../../model/workspace.ts';
import type { WorkspacePath } from '../../ports/file-store.ts';
import type { UnitFiles, WorkspaceIndex } from '../../workspace/index-workspace.ts';
import { pathsOf } from '../../workspace/each-unit.ts';
import { GLOSSARY_PATH, MEDIA_FOLDER, SETTINGS_PATH } from '../../workspace/paths.ts';
import type { UnitTable } from './unit-table.ts';

/** What changed since the revision before. */
export interface WorkspaceChange {
  readonly revision: number;
  /** Keys of units, those that are gone among them. */
  readonly units: readonly string[];
  readonly also: readonly ('settings' | 'glossary' | 'media')[];
}

/** Files that may have changed since they were taken in; "all" when nobody knows which. */
export type Changes = ReadonlySet<WorkspacePath> | 'all';

export const NO_CHANGES: Changes = new Set();

export function addChanges(changes: Changes, paths: Iterable<WorkspacePath> | 'all'): Changes {
  return changes === 'all' || paths === 'all' ? 'all' : new Set([...changes, ...paths]);
}

const isMedia = (path: WorkspacePath): boolean => path.startsWith(`${MEDIA_FOLDER}/`);

/** Whether the listing itself may be another: a file that it did not have, or the settings, which say what is wanted. */
export function needsListing(changes: Changes, table: UnitTable): boolean {
  if (changes === 'all') return true;
  return [...changes].some((path) => path !== GLOSSARY_PATH && !isMedia(path) && table.unitOfPath(path) === null);
}

export function concernsMedia(changes: Changes): boolean {
  return changes === 'all' || [...changes].some(isMedia);
}

export function concernsGlossary(changes: Changes): boolean {
  return changes === 'all' || changes.has(GLOSSARY_PATH);
}

/** Keys of units about which something was noted. */
export function unitsNoted(changes: Changes, index: WorkspaceIndex): readonly string[] {
  if (changes === 'all') return [];
  return index.units.filter(({ notes }) => notes.some(({ path }) => changes.has(path))).map(({ unit }) => unitKey(unit));
}

/** The units to read again, in the order of the folder. */
export function unitsToRead(changes: Changes, index: WorkspaceIndex, table: UnitTable): readonly UnitFiles[] {
  if (changes === 'all' || changes.has(SETTINGS_PATH)) return index.units;
  const touched = new Set([...changes].map((path) => table.unitOfPath(path)));
  return index.units.filter((files) => {
    const key = unitKey(files.unit);
    const known = table.entries.get(key);
    return !known || touched.has(key) || pathsOf(known.files).join('\n') !== pathsOf(files).join('\n');
  });
}
