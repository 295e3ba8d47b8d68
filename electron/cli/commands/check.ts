import { checkFolder } from '../../../shared/app/check-folder.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openFolder } from '../open-folder.ts';
import { styled, type Terminal } from '../terminal.ts';

interface CheckOptions {
  readonly json?: boolean;
}

/** All problems of a folder at once; exit code 1 when one of them is an error. */
export async function checkCommand(terminal: Terminal, folder: string, options: CheckOptions): Promise<ExitCode> {
  const { workspace, problems } = await checkFolder(await openFolder(terminal, folder));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const code = errors > 0 ? EXIT.problems : EXIT.done;
  if (options.json) {
    terminal.out(`${JSON.stringify({ ok: errors === 0, problems }, null, 2)}\n`);
    return code;
  }
  const { words } = terminal;
  for (const problem of problems) {
    const mark = problem.severity === 'error' ? styled(terminal, 'red', words.error) : styled(terminal, 'yellow', words.warning);
    terminal.out(`${mark}  ${formatProblem(problem, terminal.language)}\n`);
  }
  const { chapters, contacts, offers, editions } = workspace;
  terminal.out(
    `${problems.length === 0 ? words.checkClean(chapters.size, contacts.size, offers.size, editions.size) : words.checkDone(errors, problems.length - errors)}\n`,
  );
  return code;
}
