import { checkFolder } from '../../../shared/app/check-folder.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openFolder } from '../open-folder.ts';
import { printJson, saidProblems } from '../print-json.ts';
import { styled, type Terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
}

/** All problems of a folder at once; exit code 1 when one of them is an error. */
export async function checkCommand(terminal: Terminal, folder: string, options: CheckOptions): Promise<ExitCode> {
  const { workspace, problems } = await checkFolder(await openFolder(terminal, folder));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (options.json) printJson(terminal, errors === 0, { problems: saidProblems(problems, terminal) });
  else {
    const { words } = terminal;
    for (const problem of problems) {
      const mark = problem.severity === 'error' ? styled(terminal, 'red', words.error) : styled(terminal, 'yellow', words.warning);
      terminal.out(`${mark}  ${formatProblem(problem, terminal.language)}\n`);
    }
    const { chapters, contacts, offers, editions } = workspace;
    const clean = words.checkClean(chapters.size, contacts.size, offers.size, editions.size);
    terminal.out(`${problems.length === 0 ? clean : words.checkDone(errors, problems.length - errors)}\n`);
  }
  return errors > 0 ? EXIT.problems : EXIT.done;
}
