import { confirmMinorEdit, confirmUnits } from '../../../shared/app/confirm-units.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import type { UnitRef, Workspace } from '../../../shared/model/workspace.ts';
import type { FileStore } from '../../../shared/ports/file-store.ts';
import type { Choice } from '../../../shared/translation/confirm.ts';
import { segmentsOfUnit } from '../../../shared/translation/segments-of-unit.ts';
import type { Said } from '../../../shared/translation/source-unit.ts';
import { loadWorkspace } from '../../../shared/workspace/load-workspace.ts';
import { minorEditsPath, sourcePath, translationPath } from '../../../shared/workspace/paths.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { nameUnit } from '../name-unit.ts';
import { openFolder } from '../open-folder.ts';
import { printJson, saidProblems } from '../print-json.ts';
import { recorded } from '../recorded.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface ConfirmOptions {
  readonly text?: string;
  readonly all?: boolean;
  readonly segment: readonly string[];
  readonly languages?: readonly LanguageTag[];
  readonly minor?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** What is to be confirmed, in the terms of the core. */
interface Order {
  readonly store: FileStore;
  readonly workspace: Workspace;
  readonly units: readonly UnitRef[];
  readonly choice: Choice;
  readonly said: Said;
  /** Errors in the files of these units: what is in them could not be confirmed. */
  readonly problems: readonly Problem[];
}

/** "Still correct" from a terminal; says what was confirmed and changes nothing else. Exit code 1 when a file could not be read. */
export async function confirmCommand(terminal: Terminal, folder: string, options: ConfirmOptions): Promise<ExitCode> {
  const { words } = terminal;
  if ((options.text === undefined) === !options.all) throw new UsageError(words.confirmHow);
  if (options.minor && options.languages) throw new UsageError(words.confirmMinorEverywhere);
  const store = await openFolder(terminal, folder);
  const { workspace, problems } = await loadWorkspace(store);
  const known = workspace.settings.languages.map(({ tag }) => tag);
  checkLanguages(terminal, options.languages, known);
  const languages = options.languages ?? known;
  const all = unitsOf(workspace);
  const units = options.text === undefined ? all : [nameUnit(terminal, all, options.text)];
  const order: Order = {
    store,
    workspace,
    units,
    choice: options.segment.length > 0 ? options.segment : 'all',
    said: { by: (options.by ?? terminal.person)?.trim() || undefined, at: terminal.now().toISOString() },
    problems: errorsIn(problems, units, languages),
  };
  const unknown = order.choice === 'all' ? undefined : unknownSegment(workspace, units, order.choice);
  if (unknown !== undefined) throw new UsageError(words.noSuchSegment(unknown));
  const lines = await recorded(terminal, store, 'save', async (recording) => {
    const recordedOrder = { ...order, store: recording };
    return recording.together(async () =>
      options.minor ? confirmSpelling(terminal, recordedOrder, options) : confirmMeaning(terminal, recordedOrder, languages, options),
    );
  });
  if (!options.json) {
    terminal.out(lines.length === 0 ? `${words.confirmNothing(options.text ?? '*')}\n` : lines.map((line) => `${line}\n`).join(''));
    for (const problem of order.problems) terminal.err(`${formatProblem(problem, terminal.language)}\n`);
  }
  return order.problems.length > 0 ? EXIT.problems : EXIT.done;
}

async function confirmMeaning(
  terminal: Terminal,
  { store, workspace, units, choice, said, problems }: Order,
  languages: readonly LanguageTag[],
  { json }: ConfirmOptions,
): Promise<readonly string[]> {
  const confirmed = await confirmUnits(store, workspace, units, languages, choice, said);
  if (json) {
    const plain = confirmed.map(({ unit, languages: done }) => ({ ...unit, languages: Object.fromEntries(done) }));
    printJson(terminal, problems.length === 0, { confirmed: plain, problems: saidProblems(problems, terminal) });
  }
  return confirmed.map(({ unit, languages: done }) => {
    const count = [...done.values()].reduce((sum, hashes) => sum + hashes.length, 0);
    return terminal.words.confirmDone(count, done.size, unit.id);
  });
}

async function confirmSpelling(
  terminal: Terminal,
  { store, workspace, units, choice, said, problems }: Order,
  { json }: ConfirmOptions,
): Promise<readonly string[]> {
  const noted: { readonly unit: UnitRef; readonly segments: readonly string[]; readonly refused: readonly string[] }[] = [];
  for (const unit of units) {
    const { segments, refused } = await confirmMinorEdit(store, workspace, unit, choice, said);
    if (segments.length + refused.length > 0) noted.push({ unit, segments, refused });
  }
  if (json) {
    const plain = noted.map(({ unit, ...rest }) => ({ ...unit, ...rest }));
    printJson(terminal, problems.length === 0, { minorEdits: plain, problems: saidProblems(problems, terminal) });
  }
  return noted.flatMap(({ unit, segments, refused }) => [
    ...(segments.length > 0 ? [terminal.words.confirmMinorDone(segments.length, unit.id)] : []),
    ...(refused.length > 0 ? [terminal.words.confirmMinorRefused(refused.length, unit.id)] : []),
  ]);
}

function unitsOf({ chapters, contacts, offers, editions }: Workspace): readonly UnitRef[] {
  const refs = (kind: UnitRef['kind'], ids: Iterable<string>): readonly UnitRef[] => [...ids].map((id) => ({ kind, id }));
  return [
    ...refs('chapter', chapters.keys()),
    ...refs('contact', contacts.keys()),
    ...refs('offer', offers.keys()),
    ...refs('edition', editions.keys()),
  ];
}

function errorsIn(problems: readonly Problem[], units: readonly UnitRef[], languages: readonly LanguageTag[]): readonly Problem[] {
  const paths = new Set(
    units.flatMap((unit) => [sourcePath(unit), minorEditsPath(unit), ...languages.map((tag) => translationPath(unit, tag))]),
  );
  return problems.filter(({ severity, at }) => severity === 'error' && at !== null && paths.has(at.path));
}

function unknownSegment(workspace: Workspace, units: readonly UnitRef[], hashes: readonly string[]): string | undefined {
  const known = new Set(units.flatMap((unit) => segmentsOfUnit(workspace, unit).map(({ hash }) => hash)));
  return hashes.find((hash) => !known.has(hash));
}
