import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { AppError } from '../../shared/model/app-error.ts';
import { formatProblem } from '../../shared/messages/format-problem.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { printJson, saidProblems } from './print-json.ts';
import { program } from './program.ts';
import { endProgress, interfaceLanguage, terminalWords, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { visible } from './visible.ts';

/** What a run needs from the computer: tests bring their own. */
export interface Surroundings extends Pick<
  Terminal,
  'out' | 'err' | 'interactive' | 'colour' | 'cwd' | 'now' | 'openPress' | 'openHistory' | 'ask'
> {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly account: string | undefined;
}

/** Runs one command line; never throws. */
export async function runMappe(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = interfaceLanguage(argv, surroundings.environment);
  const words = terminalWords(language);
  const { environment, account, out, err, ...rest } = surroundings;
  const terminal: Terminal = {
    ...rest,
    out: (text) => out(visible(text)),
    err: (text) => err(visible(text)),
    language,
    words,
    environment,
    person: environment['MAPPE_NAME'] || account,
  };
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
    const json = argv.includes('--json');
    if (error instanceof UsageError) {
      if (json) printJson(terminal, false, { usage: error.message });
      terminal.err(`${error.message}\n${words.usageHint}\n`);
      return EXIT.usage;
    }
    if (error instanceof AppError) {
      if (json) printJson(terminal, false, { problems: saidProblems([error.problem], terminal) });
      const hint = words.problemHints[error.problem.code];
      terminal.err(`${formatProblem(error.problem, language)}${hint === undefined ? '' : ` ${hint}`}\n`);
      return EXIT.refused;
    }
    terminal.err(`${words.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.bug;
  }
}
