import type { WorkspacePath } from '../../ports/file-store.ts';
import type { History, Version, VersionId } from '../../ports/history.ts';
import { sourcePath } from '../../workspace/paths.ts';
import { comparePieces, type PieceChange } from './compare-pieces.ts';
import { piecesOfFile } from './pieces-of-file.ts';
import { thingOfPath, type Thing } from './thing-of-path.ts';

/** What a version did to one file. */
export interface FileChange {
  readonly path: WorkspacePath;
  readonly thing: Thing;
  /** What people call it: the title of the chapter, the name of the contact; null when it has none that can be read. */
  readonly title: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** null for what cannot be shown as text; empty when only the form changed, not the words. */
  readonly pieces: readonly PieceChange[] | null;
}

/** Computed from the contents at the moment of showing: nothing about it is stored. `only` = these files alone. */
export async function changesOfVersion(
  history: Pick<History, 'read'>,
  version: Version,
  only: (path: WorkspacePath) => boolean = () => true,
): Promise<readonly FileChange[]> {
  return changesBetween(history, version.parents[0] ?? null, version.id, version.paths.filter(only));
}

/** What changed in some files from one version to another; `from` null = there was nothing. */
export async function changesBetween(
  history: Pick<History, 'read'>,
  from: VersionId | null,
  to: VersionId,
  paths: readonly WorkspacePath[],
): Promise<readonly FileChange[]> {
  const before = from === null ? paths.map(() => null) : await history.read(from, paths);
  const after = await history.read(to, paths);
  const titles = await titlesOf(history, from, to, paths);
  return paths.flatMap((path, index) => {
    const [was, is] = [before[index] ?? null, after[index] ?? null];
    if (was === null && is === null) return [];
    const [old, now] = [piecesOfFile(path, was), piecesOfFile(path, is)];
    return {
      path,
      thing: thingOfPath(path),
      title: titles.get(path) ?? null,
      change: was === null ? 'added' : is === null ? 'removed' : 'changed',
      pieces: old && now && comparePieces(old, now),
    };
  });
}

/** What people call what these files belong to; a translation goes by the title of what it translates. */
export async function titlesOf(
  history: Pick<History, 'read'>,
  from: VersionId | null,
  to: VersionId,
  paths: readonly WorkspacePath[],
): Promise<ReadonlyMap<WorkspacePath, string>> {
  const sources = paths.map((path) => {
    const thing = thingOfPath(path);
    return 'unit' in thing ? sourcePath(thing.unit) : null;
  });
  const wanted = [...new Set(sources.filter((source) => source !== null))];
  const now = await history.read(to, wanted);
  const was = from === null ? [] : await history.read(from, wanted);
  const titles = new Map<WorkspacePath, string>();
  for (const [index, source] of wanted.entries()) {
    const pieces = piecesOfFile(source, now[index] ?? was[index] ?? null);
    const title = pieces?.find(({ kind }) => kind === 'title' || kind === 'name')?.text;
    if (title) titles.set(source, title);
  }
  return new Map(
    paths.flatMap((path, index) => {
      const title = titles.get(sources[index] ?? '');
      return title === undefined ? [] : [[path, title] as const];
    }),
  );
}
