import type { ContentHash } from '../../model/content-hash.ts';
import { unitKey } from '../../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import { pathsOf } from '../../workspace/each-unit.ts';
import type { UnitFiles, WorkspaceIndex } from '../../workspace/index-workspace.ts';
import type { CountedRecord, RecordCache } from './record-cache.ts';
import type { ReadUnit } from './unit-files.ts';
import { keyOf, readUnits, understand, wishes } from './unit-files.ts';
import type { Counted } from './recount.ts';
import { recount } from './recount.ts';
import { recordOf, textsOf } from './unit-record.ts';

export interface UnitEntry extends CountedRecord, Counted {}

/** Every unit of a folder as it was read last, in the order of the folder. */
export class UnitTable {
  #index: WorkspaceIndex;
  #entries = new Map<string, UnitEntry>();
  #counted = 0;
  #keyOfPath = new Map<WorkspacePath, string>();

  constructor(index: WorkspaceIndex) {
    this.#index = index;
  }

  get index(): WorkspaceIndex {
    return this.#index;
  }

  get entries(): ReadonlyMap<string, UnitEntry> {
    return this.#entries;
  }

  /** Whether so many records had to be counted, instead of found, that the next start gains by finding them. */
  get worthLeaving(): boolean {
    return this.#counted > 20;
  }

  /** The unit that a file belongs to, by its key; null for a file that the listing did not have. */
  unitOfPath(path: WorkspacePath): string | null {
    return this.#keyOfPath.get(path) ?? null;
  }

  /** Reads every unit; a record is counted where the cache has none for these contents. */
  async load(store: FileStore, cache: RecordCache, progress: (done: number, total: number) => void = () => {}): Promise<void> {
    const { units } = this.#index;
    this.#reindex(this.#index);
    for await (const read of readUnits(store, units)) {
      const key = read.contents && keyOf(read.contents, this.#index.settings.languages);
      const record = key === null ? undefined : cache.get(key);
      if (!record) this.#counted += 1;
      const entry = record ? this.#entry(read, key, { record, source: null, texts: null }) : this.#count(read, key);
      this.#entries.set(unitKey(read.files.unit), entry);
      progress(this.#entries.size, units.length);
    }
  }

  /**
   * Takes in a new listing and reads these units again. Units that are gone leave the table.
   * @returns keys of the units that are not what they were
   */
  async refresh(store: FileStore, index: WorkspaceIndex, units: readonly UnitFiles[]): Promise<ReadonlySet<string>> {
    const changed = new Set<string>();
    if (index !== this.#index) {
      const present = new Set(index.units.map(({ unit }) => unitKey(unit)));
      for (const key of this.#entries.keys()) if (!present.has(key)) changed.add(key);
      this.#reindex(index);
    }
    for (const key of changed) this.#entries.delete(key);
    for await (const read of readUnits(store, units)) {
      const unit = unitKey(read.files.unit);
      const known = this.#entries.get(unit);
      const key = read.contents && keyOf(read.contents, index.settings.languages);
      if (known && key !== null && key === known.key) continue;
      const entry = this.#countAgain(known, read, key) ?? this.#count(read, key, known);
      this.#counted += 1;
      const same = known && key === null && JSON.stringify(entry.record) === JSON.stringify(known.record);
      this.#entries.set(unit, entry);
      if (!same) changed.add(unit);
    }
    if ([...changed].some((key) => this.#entries.has(key))) this.#inOrderOfTheFolder();
    return changed;
  }

  /** Reads the German where an earlier start left the record alone; of one unit, or of all. */
  async completeSources(store: FileStore, only: string | null = null): Promise<void> {
    const open = [...this.#entries].filter(([unit, { source }]) => source === null && (only ?? unit) === unit);
    const bare = open.map(([, { files }]) => ({ ...files, translations: [], minorEdits: null }));
    for await (const read of readUnits(store, bare)) {
      const unit = unitKey(read.files.unit);
      const known = this.#entries.get(unit);
      if (known?.source === null) this.#entries.set(unit, { ...known, source: understand(read).unit });
    }
  }

  /**
   * Reads everything that is searched, where it is not there yet.
   * @returns files that are not what they were when they were taken in, though nobody told of it
   */
  async completeTexts(store: FileStore): Promise<readonly WorkspacePath[]> {
    const { languages } = this.#index.settings;
    const open = [...this.#entries.values()].filter(({ texts }) => texts === null).map(({ files }) => files);
    const changed: WorkspacePath[] = [];
    for await (const read of readUnits(store, open)) {
      const unit = unitKey(read.files.unit);
      const key = read.contents && keyOf(read.contents, languages);
      const known = this.#entries.get(unit);
      // What changed meanwhile is taken in by `refresh`, which says so; here nothing may change unsaid.
      if (known?.texts !== null) continue;
      if (known.key === key) this.#entries.set(unit, { ...known, texts: textsOf(understand(read), languages) });
      else changed.push(...pathsOf(known.files));
    }
    return changed;
  }

  /** What is searched of a unit is made anew with it where it was needed before: nobody who searches waits for what others have changed. */
  #count(read: ReadUnit, key: ContentHash | null, known: UnitEntry | null = null): UnitEntry {
    const { languages } = this.#index.settings;
    const loaded = understand(read);
    const isSearched = key !== null && known !== null && known.texts !== null && wishes(known.languages) === wishes(languages);
    return this.#entry(read, key, {
      record: recordOf(loaded, languages),
      source: loaded.unit,
      texts: isSearched ? textsOf(loaded, languages) : null,
    });
  }

  /** null where a part of the unit would not do. */
  #countAgain(known: UnitEntry | undefined, read: ReadUnit, key: ContentHash | null): UnitEntry | null {
    const counted = known && key !== null ? recount(known, read, this.#index.settings.languages) : null;
    return counted && this.#entry(read, key, { ...counted, source: known?.source ?? null });
  }

  #entry({ files, hashes }: ReadUnit, key: ContentHash | null, made: Pick<UnitEntry, 'record' | 'source' | 'texts'>): UnitEntry {
    return { files, hashes, languages: this.#index.settings.languages, key, ...made };
  }

  #reindex(index: WorkspaceIndex): void {
    this.#index = index;
    this.#keyOfPath = new Map(index.units.flatMap((files) => pathsOf(files).map((path) => [path, unitKey(files.unit)] as const)));
  }

  #inOrderOfTheFolder(): void {
    this.#entries = new Map(
      this.#index.units.flatMap(({ unit }) => {
        const entry = this.#entries.get(unitKey(unit));
        return entry ? [[unitKey(unit), entry] as const] : [];
      }),
    );
  }
}
