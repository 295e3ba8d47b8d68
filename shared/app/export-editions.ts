import type { IsoDate } from '../model/chapter.ts';
import type { Edition } from '../model/edition.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { OutputFolder } from '../ports/output-folder.ts';
import type { OutputKind, Press } from '../ports/press.ts';
import { gateEdition } from '../publishing/gate/gate-edition.ts';
import { unitsOfEdition } from '../publishing/gate/units-of-edition.ts';
import { picturesOf } from '../publishing/pictures-of.ts';
import { resolveEdition } from '../publishing/resolve/resolve-edition.ts';
import { SETTINGS_PATH, sourcePath } from '../workspace/paths.ts';

export interface ExportOrder {
  /** null = every edition. */
  readonly editions: readonly Id[] | null;
  /** null = every language of each edition. */
  readonly languages: readonly LanguageTag[] | null;
  readonly outputs: readonly OutputKind[];
  /** Date of editions that name none, and the day against which checks are due. */
  readonly today: IsoDate;
  /** Say what the gate finds and write nothing. */
  readonly gateOnly?: boolean;
}

export interface ExportPorts {
  readonly store: FileStore;
  readonly press: Press;
  readonly output: OutputFolder;
}

/** What became of one edition in one language. */
export interface ExportedEdition {
  readonly edition: Id;
  readonly language: LanguageTag;
  /** printed = all files were written; stopped = an error among the problems; checked = only the gate was asked. */
  readonly outcome: 'printed' | 'stopped' | 'checked';
  /** Names of the files in the output folder. */
  readonly files: readonly string[];
  readonly pages: number | null;
  readonly problems: readonly Problem[];
}

interface Job {
  readonly id: Id;
  readonly edition: Edition;
  readonly language: LanguageTag;
}

/**
 * Prints editions: gate, resolve, typeset, write, as many at once as the press is wide.
 * An edition that cannot be printed does not stop the others.
 * @param known what reading and checking the folder found; an error in a file that an edition prints stops that edition
 * @throws AppError when the output folder cannot be written
 */
export async function exportEditions(
  workspace: Workspace,
  known: readonly Problem[],
  order: ExportOrder,
  ports: ExportPorts,
  progress: (done: ExportedEdition, count: number, total: number) => void,
  signal?: AbortSignal,
): Promise<readonly ExportedEdition[]> {
  const jobs = jobsOf(workspace, order);
  const results: ExportedEdition[] = [];
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      signal?.throwIfAborted();
      const result = await printOne(workspace, known, job, order, ports, signal);
      results.push(result);
      progress(result, results.length, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, ports.press.width) }, work));
  const position = new Map(jobs.map((job, index) => [keyOf(job.id, job.language), index]));
  return results.toSorted((a, b) => (position.get(keyOf(a.edition, a.language)) ?? 0) - (position.get(keyOf(b.edition, b.language)) ?? 0));
}

const keyOf = (edition: Id, language: LanguageTag): string => `${edition} ${language}`;

function jobsOf(workspace: Workspace, { editions, languages }: ExportOrder): readonly Job[] {
  return [...workspace.editions]
    .filter(([id]) => editions === null || editions.includes(id))
    .flatMap(([id, edition]) =>
      edition.languages
        .filter((language) => languages === null || languages.includes(language))
        .map((language) => ({ id, edition, language })),
    );
}

async function printOne(
  workspace: Workspace,
  known: readonly Problem[],
  job: Job,
  order: ExportOrder,
  ports: ExportPorts,
  signal?: AbortSignal,
): Promise<ExportedEdition> {
  const { id, edition, language } = job;
  const gate = gateEdition(workspace, id, edition, language, order.today);
  const { document, problems: unresolved } = resolveEdition(workspace, id, edition, language, order.today);
  const { pictures, problems: missing } = await readPictures(picturesOf(document), ports.store);
  const before = distinct([...errorsWithin(known, workspace, id, edition), ...gate.findings, ...unresolved, ...missing]);
  const result = { edition: id, language, files: [], pages: null, problems: before };
  if (before.some(({ severity }) => severity === 'error')) return { ...result, outcome: 'stopped' };
  if (order.gateOnly) return { ...result, outcome: 'checked' };

  const printed = await ports.press.print({ document, pictures, outputs: order.outputs }, signal);
  const problems = [...before, ...printed.problems];
  if (printed.problems.some(({ severity }) => severity === 'error')) return { ...result, outcome: 'stopped', problems };
  const files: string[] = [];
  for (const [kind, bytes] of printed.files) {
    const name = `${id}/${id}-${language}.${kind}`;
    await ports.output.write(name, bytes);
    files.push(name);
  }
  return { edition: id, language, outcome: 'printed', files, pages: printed.pages, problems };
}

/** Errors in the files that make up an edition; a chapter that could not be read at all is one of them. */
function errorsWithin(known: readonly Problem[], workspace: Workspace, id: Id, edition: Edition): readonly Problem[] {
  const named = edition.contents.flatMap((content) => ('chapter' in content ? [`chapters/${content.chapter}/chapter.md`] : []));
  const paths = new Set([SETTINGS_PATH, ...named, ...unitsOfEdition(workspace, id, edition).map(sourcePath)]);
  return known.filter(({ severity, at }) => severity === 'error' && at !== null && paths.has(at.path));
}

/** The check and the resolver may meet the same problem. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.data, problem.at]), problem])).values()];
}

async function readPictures(
  paths: readonly string[],
  store: FileStore,
): Promise<{ pictures: Map<string, Uint8Array>; problems: Problem[] }> {
  const files = await store.readMany(paths);
  const pictures = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  paths.forEach((path, index) => {
    const file = files[index];
    if (file) pictures.set(path, file.bytes);
    else problems.push(problem('picture.missing', { source: path }, { path }));
  });
  return { pictures, problems };
}
