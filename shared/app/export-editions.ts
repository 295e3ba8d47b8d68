import { AppError } from '../model/app-error.ts';
import type { IsoDate } from '../model/chapter.ts';
import type { Edition } from '../model/edition.ts';
import type { Id } from '../model/id.ts';
import type { LanguageTag } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { OutputFolder } from '../ports/output-folder.ts';
import { fileNameOf, type OutputKind, type Press, type PressJob, type Printed } from '../ports/press.ts';
import { geometryOf } from '../publishing/format-geometry.ts';
import { blurredFindings } from '../publishing/gate/blurred.ts';
import { gateEdition } from '../publishing/gate/gate-edition.ts';
import { roomFindings } from '../publishing/gate/room.ts';
import { transparencyFindings } from '../publishing/gate/transparency.ts';
import { unitsOfEdition } from '../publishing/gate/units-of-edition.ts';
import { picturesOf } from '../publishing/pictures-of.ts';
import { resolveEdition } from '../publishing/resolve/resolve-edition.ts';
import { editionPath, GLOSSARY_PATH, minorEditsPath, SETTINGS_PATH, sourcePath, translationPath } from '../workspace/paths.ts';
import { withoutConsequences } from './consequences.ts';
import { readPictures } from './read-pictures.ts';

export interface ExportOrder {
  /** null = every edition. */
  readonly editions: readonly Id[] | null;
  /** null = every language of each edition. */
  readonly languages: readonly LanguageTag[] | null;
  readonly outputs: readonly OutputKind[];
  /** Marks where the print shop cuts. */
  readonly cropMarks?: boolean;
  /** Fonts travel with Word documents. */
  readonly embedFonts?: boolean;
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
  /** null for an edition of whose languages nothing is known. */
  readonly language: LanguageTag | null;
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
  const results: ExportedEdition[] = [...unreadEditions(workspace, known, order)];
  const total = jobs.length + results.length;
  results.forEach((unread, index) => progress(unread, index + 1, total));
  if (!order.gateOnly) ports.press.start(jobs.length);
  const waiting = longestFirst(jobs);
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      signal?.throwIfAborted();
      const result = await printOne(workspace, known, job, order, ports, signal);
      results.push(result);
      progress(result, results.length, total);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, ports.press.width) }, work));
  const position = new Map(jobs.map((job, index) => [keyOf(job.id, job.language), index]));
  const placeOf = ({ edition, language }: ExportedEdition): number => position.get(keyOf(edition, language)) ?? -1;
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

const keyOf = (edition: Id, language: LanguageTag | null): string => `${edition} ${language}`;

/** Editions that were asked for and cannot be tried: their files could not be read, or no language in them is one that we know. */
function unreadEditions(workspace: Workspace, known: readonly Problem[], { editions }: ExportOrder): readonly ExportedEdition[] {
  const speechless = [...workspace.editions].flatMap(([id, { languages }]) => (languages.length === 0 ? [id] : []));
  return [...brokenEditions(workspace, known), ...speechless]
    .filter((id) => editions === null || editions.includes(id))
    .map((edition) => {
      const problems = known.filter(({ at }) => at?.path === editionPath(edition));
      return { edition, language: null, outcome: 'stopped', files: [], pages: null, problems };
    });
}

/** Ids of editions whose files are there and cannot be read. */
export function brokenEditions(workspace: Workspace, known: readonly Problem[]): readonly Id[] {
  const ids = known.flatMap(({ severity, at }) => {
    const id = severity === 'error' && at ? /^editions\/([^./]+)\.json$/.exec(at.path)?.[1] : undefined;
    return id === undefined || workspace.editions.has(id) ? [] : [id];
  });
  return [...new Set(ids)];
}

function jobsOf(workspace: Workspace, { editions, languages }: ExportOrder): readonly Job[] {
  return [...workspace.editions]
    .filter(([id]) => editions === null || editions.includes(id))
    .flatMap(([id, edition]) =>
      edition.languages
        .filter((language) => languages === null || languages.includes(language))
        .map((language) => ({ id, edition, language })),
    );
}

/** So that no long one is left to one process at the end while the others have nothing to do. */
function longestFirst(jobs: readonly Job[]): Job[] {
  return jobs.toSorted((a, b) => b.edition.contents.length - a.edition.contents.length);
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
  const errors = errorsWithin(known, workspace, job);
  const forShop = order.outputs.includes('print-shop');
  const seen = forShop ? transparencyFindings(document, pictures) : blurredFindings(document, pictures);
  const findings = [...gate.findings, ...roomFindings(document), ...seen];
  const before = distinct([...errors, ...findings, ...withoutConsequences(unresolved, errors), ...missing]);
  const result = { edition: id, language, files: [], pages: null, problems: before };
  if (before.some(({ severity }) => severity === 'error')) return { ...result, outcome: 'stopped' };
  if (order.gateOnly) {
    // Whether a text fits on a sheet that has an end shows only when it is laid out.
    const ends = geometryOf(edition.format).pages !== null;
    const tried = ends ? await print({ document, pictures, outputs: ['pdf'], cropMarks: false }, ports.press, signal) : null;
    const tooLong = tried?.problems.filter(({ severity }) => severity === 'error') ?? [];
    return { ...result, outcome: tooLong.length > 0 ? 'stopped' : 'checked', problems: [...before, ...tooLong] };
  }

  const { outputs, cropMarks = false, embedFonts = false } = order;
  const printed = await print({ document, pictures, outputs, cropMarks, embedFonts }, ports.press, signal);
  const problems = [...before, ...printed.problems];
  if (printed.problems.some(({ severity }) => severity === 'error')) return { ...result, outcome: 'stopped', problems };
  const files: string[] = [];
  for (const [kind, bytes] of printed.files) {
    const name = `${id}/${fileNameOf(id, language, kind)}`;
    await ports.output.write(name, bytes);
    files.push(name);
  }
  return { edition: id, language, outcome: 'printed', files, pages: printed.pages, problems };
}

/** A crash or a time limit is the end of one edition, not of all. */
async function print(job: PressJob, press: Press, signal?: AbortSignal): Promise<Printed> {
  try {
    return await press.print(job, signal);
  } catch (error) {
    const own = error instanceof AppError && (error.code === 'typeset.crashed' || error.code === 'typeset.time-limit');
    if (!own) throw error;
    return { files: new Map(), pages: null, problems: [error.problem] };
  }
}

/** Errors in the files that make up an edition in a language, among them files that could not be read at all. */
function errorsWithin(known: readonly Problem[], workspace: Workspace, { id, edition, language }: Job): readonly Problem[] {
  const units = unitsOfEdition(workspace, id, edition, language);
  const paths = new Set([
    SETTINGS_PATH,
    ...(edition.parts.glossary ? [GLOSSARY_PATH] : []),
    ...units.flatMap((unit) => [sourcePath(unit), translationPath(unit, language), minorEditsPath(unit)]),
  ]);
  return known.filter(({ severity, at }) => severity === 'error' && at !== null && paths.has(at.path));
}

/** The check and the resolver may meet the same problem; it is said once for each place that can be mended. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const all = [...new Map(problems.map((one) => [JSON.stringify([one.code, one.data, one.at]), one])).values()];
  const what = ({ code, data }: Problem): string => JSON.stringify([code, data]);
  const placed = new Set(all.filter(namesPlace).map(what));
  return all.filter((one) => namesPlace(one) || !placed.has(what(one)));
}

/** A picture that is away is no place where it could be mended. */
function namesPlace({ at, data }: Problem): boolean {
  return at !== null && !('source' in data && data.source === at.path);
}
