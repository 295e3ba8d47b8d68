import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { brokenEditions, exportEditions, type ExportedEdition } from '../../../shared/app/export-editions.ts';
import { checkFolder } from '../../../shared/app/check-folder.ts';
import { rememberPrinted } from '../../../shared/app/history/remember-printed.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { Workspace } from '../../../shared/model/workspace.ts';
import type { OutputKind } from '../../../shared/ports/press.ts';
import { openOutputFolder } from '../../adapters/disk/disk-output-folder.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageName } from '../language-name.ts';
import { openFolder } from '../open-folder.ts';
import { printJson, saidProblems } from '../print-json.ts';
import { besides } from '../recorded.ts';
import { endProgress, progressLine, styled, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface ExportOptions {
  readonly out: string;
  readonly editions?: readonly string[];
  readonly languages?: readonly LanguageTag[];
  readonly formats: readonly string[];
  readonly cropMarks?: boolean;
  readonly embedFonts?: boolean;
  readonly gate?: boolean;
  readonly date?: string;
  readonly jobs?: string;
  readonly json?: boolean;
}

/** Outputs by the names that people type. */
const OUTPUTS: Readonly<Record<string, OutputKind>> = { pdf: 'pdf', docx: 'docx', html: 'html', print: 'print-shop', booklet: 'booklet' };

/** Prints; exit code 1 when an edition in some language could not be printed. */
export async function exportCommand(terminal: Terminal, folder: string, options: ExportOptions): Promise<ExitCode> {
  const { words } = terminal;
  const outputs = options.formats.map((format) => outputKind(terminal, format));
  const today = dateOption(terminal, options.date);
  const width = jobsOption(terminal, options.jobs);
  const store = await openFolder(terminal, folder);
  const press = await terminal.openPress(width);
  try {
    // The first starts while the folder is read; whether there is work for more is known afterwards.
    if (!options.gate) press.start(1);
    const { workspace, problems } = await checkFolder(store);
    const broken = brokenEditions(workspace, problems);
    checkEditions(terminal, options.editions, [...workspace.editions.keys(), ...broken]);
    checkLanguages(terminal, options.languages, languagesOf(workspace, options.editions ?? [...workspace.editions.keys(), ...broken]));

    const out = resolve(terminal.cwd, options.out);
    const order = {
      editions: options.editions ?? null,
      languages: options.languages ?? null,
      outputs,
      today,
      cropMarks: options.cropMarks ?? false,
      embedFonts: options.embedFonts ?? false,
      gateOnly: options.gate ?? false,
    };
    const exported = await exportEditions(
      workspace,
      problems,
      order,
      { store, press, output: openOutputFolder(out) },
      (done, count, total) => progressLine(terminal, words.exportProgress(count, total, nameOf(terminal, done))),
    );
    endProgress(terminal);
    if (exported.some(({ outcome }) => outcome === 'printed')) {
      const by = terminal.person ?? '';
      await besides(terminal, store.root, async (history) => rememberPrinted(history, workspace, exported, today, by));
    }
    const stopped = exported.filter(({ outcome }) => outcome === 'stopped').length;
    if (options.json) {
      const editions = exported.map((one) => ({ ...one, problems: saidProblems(one.problems, terminal) }));
      printJson(terminal, stopped === 0, { folder: out, editions });
    } else report(terminal, exported, relative(terminal.cwd, out) || '.', options.gate ?? false);
    return stopped > 0 ? EXIT.problems : EXIT.done;
  } finally {
    await press.close();
  }
}

function report(terminal: Terminal, exported: readonly ExportedEdition[], folder: string, gateOnly: boolean): void {
  const { words } = terminal;
  for (const done of exported) {
    terminal.out(`${styled(terminal, 'bold', nameOf(terminal, done))}: ${outcomeOf(terminal, done)}\n`);
    for (const problem of done.problems) {
      const [colour, sign] = problem.severity === 'error' ? (['red', '✗'] as const) : (['yellow', '·'] as const);
      terminal.out(`  ${styled(terminal, colour, sign)} ${formatProblem(problem, terminal.language)}\n`);
    }
  }
  const files = exported.flatMap((one) => one.files).length;
  const stopped = exported.filter(({ outcome }) => outcome === 'stopped').length;
  if (exported.length === 0) terminal.out(`${words.exportNoEditions}\n`);
  else if (!gateOnly) terminal.out(`${words.exportDone(files, folder, stopped)}\n`);
}

function nameOf(terminal: Terminal, { edition, language }: ExportedEdition): string {
  return language === null ? edition : `${edition}  ${languageName(terminal, language)}`;
}

function outcomeOf(terminal: Terminal, { outcome, pages }: ExportedEdition): string {
  const { words } = terminal;
  switch (outcome) {
    case 'stopped':
      return styled(terminal, 'red', words.exportStopped);
    case 'checked':
      return styled(terminal, 'green', words.exportReady);
    case 'printed':
      return styled(terminal, 'green', pages === null ? '✓' : words.pages(pages));
  }
}

function outputKind(terminal: Terminal, format: string): OutputKind {
  const kind = new Map(Object.entries(OUTPUTS)).get(format.toLowerCase());
  if (!kind) throw new UsageError(terminal.words.noSuchFormat(format, Object.keys(OUTPUTS).join(', ')));
  return kind;
}

function dateOption(terminal: Terminal, value: string | undefined): string {
  if (value === undefined) {
    const now = terminal.now();
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!valid) throw new UsageError(terminal.words.notADate(value));
  return value;
}

function jobsOption(terminal: Terminal, value: string | undefined): number {
  if (value === undefined) return Math.min(4, availableParallelism());
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 16) throw new UsageError(terminal.words.notANumber(value));
  return jobs;
}

/**
 * Languages in which these editions are printed. One of which nothing is known may be in any of the folder: so it is said what keeps it from
 * being printed.
 */
function languagesOf({ settings, editions }: Workspace, chosen: readonly string[]): readonly LanguageTag[] {
  const ofFolder = [settings.sourceLanguage, ...settings.languages.map(({ tag }) => tag)];
  const ofEdition = (id: string): readonly LanguageTag[] => editions.get(id)?.languages ?? [];
  return [...new Set(chosen.flatMap((id) => (ofEdition(id).length > 0 ? ofEdition(id) : ofFolder)))];
}

function checkEditions(terminal: Terminal, asked: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = asked?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(terminal.words.noSuchEdition(unknown, known.join(', ')));
}
