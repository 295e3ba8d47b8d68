import type { Chapter } from '../../model/chapter.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import type { MinorEdits, Translation } from '../../model/translation.ts';
import type { UnitRef, UnitSource, Workspace, WorkspaceSettings } from '../../model/workspace.ts';
import { unitKey } from '../../model/workspace.ts';
import type { FileStore, WorkspacePath } from '../../ports/file-store.ts';
import type { AlignedSegment } from '../../translation/align-unit.ts';
import { alignUnit } from '../../translation/align-unit.ts';
import type { UnitStatus } from '../../translation/unit-status.ts';
import type { LanguageTotal } from '../../translation/workspace-status.ts';
import { statusOfRows, textsOfUnit } from '../../translation/workspace-status.ts';
import { minorEditsDocument, notesDocument, translationDocument } from '../../workspace/documents/document-type.ts';
import { indexWorkspace } from '../../workspace/index-workspace.ts';
import { readGlossary } from '../../workspace/read-glossary.ts';
import { sharedIds } from '../../workspace/shared-ids.ts';
import { checkLoaded } from '../check-folder.ts';
import type { Changes, WorkspaceChange } from './changes.ts';
import { addChanges, concernsGlossary, concernsMedia, needsListing, NO_CHANGES, unitsNoted, unitsToRead } from './changes.ts';
import { DocumentShelf } from './document-shelf.ts';
import { Once } from './once.ts';
import type { CountingFolder } from './folder-outline.ts';
import { isLarge, outlineFolder } from './folder-outline.ts';
import type { OpenNote } from './open-notes.ts';
import { openNotesIn } from './open-notes.ts';
import { leaveRecords, readRecords } from './record-cache.ts';
import { SavingStore, type WorkStore } from './saving-store.ts';
import type { FoldedTexts, UnitRecord } from './unit-record.ts';
import { UnitTable } from './unit-table.ts';
import { minorEditsOf, translationsOf } from './unit-documents.ts';
import type { Sources } from './sources.ts';
import { sourcesOf } from './sources.ts';

export interface OpenWorkspaceOptions {
  readonly saves?: ((store: FileStore) => WorkStore) | undefined;
  /** Names the build by its contents, so that it finds the records that it left at its last start; null = it leaves none. */
  readonly program: string | null;
  /** The first revision; later ones count on from it. */
  readonly revision?: number;
  readonly onChange: (change: WorkspaceChange) => void;
  /** Stops the reading: nobody wants the folder any more. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told of a large folder as soon as its texts are known by name. */
  readonly onOutline?: (folder: CountingFolder) => void;
}

type Glossary = Awaited<ReturnType<typeof readGlossary>>;

/**
 * A folder that is open: what the desk shows of it is in memory, the rest is read when it is asked for.
 *
 * Nothing here is ever true by date. Records follow from the contents of files; files written through `store` are taken in with
 * the next `settle`, those of others when `look` says where (or that nobody knows where). Each revision says what changed.
 */
export class OpenWorkspace {
  /** For every save: what is written through it is taken in by itself. */
  readonly store: FileStore;
  readonly #store: FileStore;
  readonly #saves: OpenWorkspaceOptions['saves'];
  readonly #onChange: OpenWorkspaceOptions['onChange'];
  readonly #table: UnitTable;
  readonly #shelf: DocumentShelf;
  #glossary: Glossary;
  #pending: Changes = NO_CHANGES;
  #turn: Promise<void> = Promise.resolve();
  #revision: number;
  /** Grows when the German, a document or a picture changed, so that references are looked at again. */
  #sourcesRevision = 1;
  readonly #totals = new Once<readonly LanguageTotal[]>();
  readonly #sources = new Once<Promise<Sources>>();
  readonly #problems = new Once<Promise<readonly Problem[]>>();
  readonly #texts = new Once<Promise<ReadonlyMap<string, FoldedTexts>>>();

  private constructor(store: FileStore, table: UnitTable, glossary: Glossary, { onChange, saves, revision = 1 }: OpenWorkspaceOptions) {
    this.#saves = saves;
    this.#revision = revision;
    this.#store = store;
    this.store = this.savingTo(saves?.(store) ?? store);
    this.#table = table;
    this.#glossary = glossary;
    this.#shelf = new DocumentShelf(store);
    this.#onChange = onChange;
  }

  /**
   * Reads a folder as far as its overview needs it.
   * @throws AppError `workspace.not-a-workspace`, `workspace.newer-version`, what is wrong with workspace.json, `folder.missing`; the reason of `signal`
   */
  static async open(store: FileStore, options: OpenWorkspaceOptions): Promise<OpenWorkspace> {
    const index = await indexWorkspace(store);
    const table = new UnitTable(index);
    if (options.onOutline && isLarge(index)) options.onOutline(await outlineFolder(store, index, table, options.revision ?? 1));
    await table.load(store, await readRecords(store, options.program), (done, total) => {
      options.signal?.throwIfAborted();
      options.onProgress?.(done, total);
    });
    return new OpenWorkspace(store, table, await readGlossary(store), options);
  }

  /** A store through which saves are taken in like those through `store`. */
  savingTo(store: FileStore): FileStore {
    return new SavingStore(store, (path) => this.look([path]));
  }

  /** For work that saves more than one file: all of it is one version in the history. */
  async together<Result>(work: (store: FileStore) => Promise<Result>): Promise<Result> {
    const store = this.#saves?.(this.#store);
    return store ? store.together(async () => work(this.savingTo(store))) : work(this.store);
  }

  get revision(): number {
    return this.#revision;
  }

  get settings(): WorkspaceSettings {
    return this.#table.index.settings;
  }

  /** What is known of every unit without opening it, in the order of the folder: chapters, contacts, offers, editions. */
  get records(): readonly UnitRecord[] {
    return [...this.#table.entries.values()].map(({ record }) => record);
  }

  record(unit: UnitRef): UnitRecord | null {
    return this.#table.entries.get(unitKey(unit))?.record ?? null;
  }

  /** State and counts of a unit in a wanted language; null for what is not there, or has no word to translate. */
  status(unit: UnitRef, language: LanguageTag): UnitStatus | null {
    return this.record(unit)?.languages?.[language] ?? null;
  }

  /** What the whole folder has in each wanted language. */
  totals(): readonly LanguageTotal[] {
    return this.#totals.at(this.#revision, () => {
      const rows = this.records.flatMap(({ unit, title, languages }) => (languages ? [{ unit, title: title ?? unit.id, languages }] : []));
      return statusOfRows(rows, this.settings.languages).languages;
    });
  }

  /** The German of a unit; null when there is no such unit, its content null when it cannot be read. */
  async source(unit: UnitRef): Promise<UnitSource | null> {
    const entry = (): UnitSource | null | undefined => this.#table.entries.get(unitKey(unit))?.source;
    if (entry() === null) await this.#table.completeSources(this.#store, unitKey(unit));
    return entry() ?? null;
  }

  async chapter(id: Id): Promise<Chapter | null> {
    const source = await this.source({ kind: 'chapter', id });
    return source?.kind === 'chapter' ? source.content : null;
  }

  /** What a language has of a unit, as the file holds it now; null for none. */
  async translation(unit: UnitRef, language: LanguageTag): Promise<Translation | null> {
    const path = this.#table.entries.get(unitKey(unit))?.files.translations.find((one) => one.language === language)?.path;
    return path === undefined ? null : ((await this.#shelf.read(translationDocument, [path]))[0] ?? null);
  }

  async minorEdits(unit: UnitRef): Promise<MinorEdits | null> {
    const path = this.#table.entries.get(unitKey(unit))?.files.minorEdits ?? null;
    return path === null ? null : ((await this.#shelf.read(minorEditsDocument, [path]))[0] ?? null);
  }

  /** What is noted about texts as they are now and is not settled, in the order of the folder; in one language, or in all. */
  async openNotes(language: LanguageTag | null = null): Promise<readonly OpenNote[]> {
    const files = this.#table.index.units.flatMap(({ unit, notes }) => notes.map((one) => ({ unit, ...one })));
    const asked = files.filter((one) => language === null || one.language === language);
    const paths = asked.map(({ path }) => path);
    return openNotesIn(asked, await this.#shelf.read(notesDocument, paths), (unit, tag) => this.segments(unit, tag));
  }

  /** The segments of a unit, each with what a language has for it; those that are for other languages alone among them. */
  async segments(unit: UnitRef, language: LanguageTag): Promise<readonly AlignedSegment[]> {
    const source = await this.source(unit);
    const segments = source ? (textsOfUnit(source)?.segments ?? []) : [];
    return alignUnit(segments, await this.translation(unit, language), await this.minorEdits(unit));
  }

  /** Every chapter, contact, offer and edition. */
  sources(): Promise<Sources> {
    return this.#sources.at(this.#sourcesRevision, async () => {
      await this.#table.completeSources(this.#store);
      return sourcesOf([...this.#table.entries.values()].flatMap(({ source }) => source ?? []));
    });
  }

  /**
   * The folder as resolving, the gate and the export want it, with the translations of these languages; of these units alone
   * where they are given, since a large folder in every language does not fit the memory well.
   */
  async workspace(languages: readonly LanguageTag[], units: readonly UnitRef[] | null = null): Promise<Workspace> {
    const sources = await this.sources();
    const only = units && new Set(units.map(unitKey));
    const files = [...this.#table.entries].flatMap(([key, entry]) => ((only?.has(key) ?? true) ? [entry.files] : []));
    return {
      ...sources,
      settings: this.settings,
      glossary: this.#glossary.glossary,
      translations: await translationsOf(files, languages, this.#shelf),
      minorEdits: await minorEditsOf(files, this.#shelf),
    };
  }

  get glossary(): Glossary['glossary'] {
    return this.#glossary.glossary;
  }

  /** Everything that is wrong with the folder, within and between its files, in their order. */
  problems(): Promise<readonly Problem[]> {
    return this.#problems.at(this.#revision, async () => {
      const workspace = await this.workspace([]);
      const found = [
        ...this.#table.index.problems,
        ...this.records.flatMap(({ problems }) => problems),
        ...this.#glossary.problems,
        ...sharedIds(workspace),
      ];
      return checkLoaded(workspace, found, this.#store);
    });
  }

  /** The searched texts of every unit, by key; reads what is not in memory yet. */
  texts(): Promise<ReadonlyMap<string, FoldedTexts>> {
    return this.#texts.at(this.#revision, async () => {
      this.look(await this.#table.completeTexts(this.#store));
      return new Map([...this.#table.entries].flatMap(([key, { texts }]) => (texts ? [[key, texts] as const] : [])));
    });
  }

  /** Files that may have changed; without paths, any. They are taken in by the next `settle`. */
  look(paths: readonly WorkspacePath[] | 'all'): void {
    this.#pending = addChanges(this.#pending, paths);
  }

  /** Takes in what was written or looked at since; whoever asks after this sees it. */
  settle(): Promise<void> {
    const turn = this.#turn.then(() => this.#takeIn());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  get worthLeaving(): boolean {
    return this.#table.worthLeaving;
  }

  /** Leaves the records for the next start of the same program. */
  async leave(program: string | null): Promise<void> {
    await leaveRecords(this.#store, program, this.#table.entries.values());
  }

  async #takeIn(): Promise<void> {
    const changes = this.#pending;
    if (changes !== 'all' && changes.size === 0) return;
    this.#pending = NO_CHANGES;
    try {
      await this.#refresh(changes);
    } catch (error) {
      this.#pending = addChanges(this.#pending, changes);
      throw error;
    }
  }

  async #refresh(changes: Changes): Promise<void> {
    const before = this.#table.index;
    let index = needsListing(changes, this.#table) ? await indexWorkspace(this.#store) : before;
    const read = (): Promise<ReadonlySet<string>> => this.#table.refresh(this.#store, index, unitsToRead(changes, index, this.#table));
    let units = await read();
    if (index === before && [...units].some((unit) => this.#hasLostAFile(unit))) {
      index = await indexWorkspace(this.#store);
      units = new Set([...units, ...(await read())]);
    }
    const glossary = concernsGlossary(changes) ? await readGlossary(this.#store) : this.#glossary;
    const also: WorkspaceChange['also'][number][] = [];
    if (!same(before.settings, index.settings)) also.push('settings');
    if (!same(glossary, this.#glossary)) also.push('glossary');
    if (concernsMedia(changes)) also.push('media');
    this.#glossary = glossary;
    units = new Set([...units, ...unitsNoted(changes, index)]);
    if (units.size === 0 && also.length === 0 && same(before.problems, index.problems)) return;
    this.#revision += 1;
    this.#sourcesRevision += 1;
    this.#onChange({ revision: this.#revision, units: [...units], also });
  }

  /** A file of the listing that is not there any more: the listing is no longer true. */
  #hasLostAFile(unit: string): boolean {
    return this.#table.entries.get(unit)?.record.problems.some(({ code }) => code === 'file.vanished') ?? false;
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
