import { contentHash } from '../../model/content-hash.ts';
import type { ContentHash } from '../../model/content-hash.ts';
import type { WantedLanguage } from '../../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import { loadUnit, pathsOf } from '../../workspace/each-unit.ts';
import type { LoadedUnit } from '../../workspace/each-unit.ts';
import type { UnitFiles } from '../../workspace/index-workspace.ts';
import type { FoundFile } from '../../workspace/read-files.ts';
import { findFiles, textOfFound } from '../../workspace/read-files.ts';

/** The files of a unit as they lay there at one moment, read and not yet understood. */
export interface ReadUnit {
  readonly files: UnitFiles;
  readonly found: readonly FoundFile[];
  /** Of each file that could be read. */
  readonly hashes: ReadonlyMap<WorkspacePath, ContentHash>;
  /** Follows from names and contents of the files and from nothing else; null when one of them could not be read. */
  readonly contents: ContentHash | null;
}

/** Files read in one go; see `each-unit.ts`. */
const BATCH = 50;

/** Reads units in order, several at a time. */
export async function* readUnits(store: FileStore, units: readonly UnitFiles[]): AsyncGenerator<ReadUnit> {
  let batch: UnitFiles[] = [];
  let size = 0;
  for (const files of units) {
    batch.push(files);
    size += pathsOf(files).length;
    if (size < BATCH) continue;
    yield* await readBatch(store, batch);
    batch = [];
    size = 0;
  }
  yield* await readBatch(store, batch);
}

export function understand({ files, found }: ReadUnit): LoadedUnit {
  const paths = pathsOf(files);
  return loadUnit(
    files,
    found.map((one, index) => textOfFound(one, paths[index] ?? '')),
  );
}

/** What a record follows from: contents, and what the settings say of languages. */
export function keyOf(contents: ContentHash, languages: readonly WantedLanguage[]): ContentHash {
  return contentHash(`${contents}\n${wishes(languages)}`);
}

/** What settings say of languages, as far as counts follow from it. */
export function wishes(languages: readonly WantedLanguage[]): string {
  return JSON.stringify(languages.map(({ tag, review }) => [tag, review]));
}

async function readBatch(store: FileStore, units: readonly UnitFiles[]): Promise<readonly ReadUnit[]> {
  const found = await findFiles(store, units.flatMap(pathsOf));
  let from = 0;
  return units.map((files) => {
    const paths = pathsOf(files);
    const own = found.slice(from, from + paths.length);
    from += paths.length;
    const hashes = new Map(own.flatMap(({ file }, index) => (file ? [[paths[index] ?? '', file.hash] as const] : [])));
    const lines = [...hashes].map(([path, hash]) => `${path} ${hash}`);
    return { files, found: own, hashes, contents: hashes.size === own.length ? contentHash(lines.join('\n')) : null };
  });
}
