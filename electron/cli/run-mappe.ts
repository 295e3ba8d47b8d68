import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { AppError } from '../../shared/model/app-error.ts';
import { formatProblem } from '../../shared/messages/format-problem.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { program } from './program.ts';
import { endProgress, interfaceLanguage, terminalWords, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What a run needs from the computer: tests bring their own. */
export interface Surroundings extends Pick<Terminal, 'out' | 'err' | 'interactive' | 'colour' | 'cwd' | 'now'> {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly account: string | undefined;
}

/** Runs one command line; never throws. */
export async function runMappe(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = interfaceLanguage(argv, surroundings.environment);
  const words = terminalWords(language);
  const { environment, account, ...rest } = surroundings;
  const terminal: Terminal = { ...rest, language, words, person: environment['MAPPE_NAME'] ?? account };
  let code: ExitCode = EXIT.done;
  const mappe = program(terminal, packageJson.version, (finished) => {
    code = finished;
  });
  try {
    if (argv.length === 0) mappe.help({ error: false });
    await mappe.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    endProgress(terminal);
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\n${words.usageHint}\n`);
      return EXIT.usage;
    }
    if (error instanceof AppError) {
      if (argv.includes('--json')) terminal.out(`${JSON.stringify({ ok: false, problems: [error.problem] }, null, 2)}\n`);
      terminal.err(`${formatProblem(error.problem, language)}\n`);
      return EXIT.refused;
    }
    terminal.err(`${words.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.bug;
  }
}
