import { folderStatus } from '../../../shared/app/folder-status.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import type { UnitRow, WorkspaceStatus } from '../../../shared/translation/workspace-status.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import { buildName } from '../../adapters/build-name.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openFolder } from '../open-folder.ts';
import { printJson, saidProblems } from '../print-json.ts';
import { languageTable, unitTable } from '../status-tables.ts';
import { styled, type Terminal } from '../terminal.ts';
import { printTextStatus } from './text-status.ts';

export interface StatusOptions {
  readonly json?: boolean;
  readonly chapters?: boolean;
  readonly text?: string;
  readonly languages?: readonly LanguageTag[];
}

/** What is missing or outdated; exit code 1 when something could not be read, since the figures then leave it out. */
export async function statusCommand(terminal: Terminal, folder: string, options: StatusOptions): Promise<ExitCode> {
  const store = await openFolder(terminal, folder);
  if (options.text !== undefined) return printTextStatus(terminal, store, options.text, options);
  const { place, status, problems } = await folderStatus(store, buildName());
  const known = status.languages.map(({ language }) => language);
  checkLanguages(terminal, options.languages, known);
  const shown = options.languages ? onlyLanguages(status, options.languages) : status;
  const code = problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
  if (options.json) {
    printJson(terminal, code === EXIT.done, { place, ...shown, problems: saidProblems(problems, terminal) });
    return code;
  }
  const chapters = shown.units.filter(({ unit }) => unit.kind === 'chapter').length;
  terminal.out(`${styled(terminal, 'bold', terminal.words.statusOf(place, chapters, shown.languages.length))}\n\n`);
  const table = shown.languages.length === 0 ? [terminal.words.statusNoLanguages] : languageTable(terminal, shown.languages);
  terminal.out(`${table.join('\n')}\n`);
  if (options.chapters) terminal.out(`\n${unitTable(terminal, shown).join('\n')}\n`);
  printProblems(terminal, problems);
  return code;
}

function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
  for (const problem of problems) terminal.err(`${formatProblem(problem, terminal.language)}\n`);
}

function onlyLanguages(status: WorkspaceStatus, wanted: readonly LanguageTag[]): WorkspaceStatus {
  const pick = (row: UnitRow): UnitRow => ({
    ...row,
    languages: Object.fromEntries(Object.entries(row.languages).filter(([tag]) => wanted.includes(tag))),
  });
  return { languages: status.languages.filter(({ language }) => wanted.includes(language)), units: status.units.map(pick) };
}
