import { Argument, Command, Option } from 'commander';
import { checkCommand } from './commands/check.ts';
import { confirmCommand } from './commands/confirm.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { statusCommand } from './commands/status.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

type Action<Options> = (terminal: Terminal, folder: string, options: Options) => Promise<ExitCode>;

/** The whole command line as one table; `finish` takes the exit code of the command that ran. */
export function program(terminal: Terminal, version: string, finish: (code: ExitCode) => void): Command {
  const { words } = terminal;
  const mappe = localised(new Command('mappe'), terminal)
    .description(words.program)
    .usage(words.usageForm)
    .version(version, '-V, --version', words.versionOption)
    .addOption(new Option('--ui <de|en>', words.uiOption).choices(['de', 'en']))
    .helpCommand('help [command]', words.helpCommand);

  /** A command on an existing folder, which is its first argument or the current one. */
  const onFolder = <Options>(name: string, description: string, action: Action<Options>, examples: readonly string[]): Command => {
    const command = localised(mappe.command(name), terminal)
      .description(description)
      .usage(words.usageOnFolder)
      .addArgument(new Argument('[folder]', words.folderArgument));
    return withExamples(command, terminal, examples)
      .option('--json', words.jsonOption)
      .action(async (folder: string | undefined, options: Options) => finish(await action(terminal, folder ?? terminal.cwd, options)));
  };

  withExamples(localised(mappe.command('init'), terminal).description(words.init), terminal, [
    'mappe init willkommen --place Lindenbrück --languages en,ar,uk',
  ])
    .usage(words.usageInit)
    .argument('<folder>', words.importTarget)
    .requiredOption('--place <name>', words.initPlace)
    .option('--languages <tags>', words.languagesOption, list)
    .option('--json', words.jsonOption)
    .action(async (folder: string, options: Parameters<typeof initCommand>[2]) => finish(await initCommand(terminal, folder, options)));

  onFolder('status', words.status, statusCommand, [
    'mappe status',
    'mappe status content --chapters --languages ar,fa',
    'mappe status content --json',
  ])
    .option('--chapters', words.statusChapters)
    .option('--languages <tags>', words.languagesOption, list);

  onFolder('check', words.check, checkCommand, ['mappe check', 'mappe check content --json']);

  onFolder('export', words.export, exportCommand, [
    'mappe export --out druck',
    'mappe export content --editions wegweiser --languages de,ar --formats pdf',
    'mappe export content --gate --json',
  ])
    .option('--out <folder>', words.exportOut, 'out')
    .option('--editions <ids>', words.exportEditions, list)
    .option('--languages <tags>', words.languagesOption, list)
    .option('--formats <formats>', words.exportFormats, list, ['pdf', 'docx'])
    .option('--gate', words.exportGate)
    .option('--date <date>', words.exportDate)
    .option('--jobs <number>', words.exportJobs);

  withExamples(localised(mappe.command('import'), terminal).description(words.import), terminal, [
    'mappe import seiten mappe --place Lindenbrück',
    'mappe import seiten/de mappe --place Lindenbrück --tree seiten/tree.json --translation en=seiten/en',
  ])
    .usage(words.usageImport)
    .argument('<source>', words.importSource)
    .argument('<folder>', words.importTarget)
    .requiredOption('--place <name>', words.initPlace)
    .option('--title <title>', words.importTitle)
    .option('--tree <file>', words.importTree)
    .option(
      '--translation <language=folder>',
      words.importTranslation,
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option('--json', words.jsonOption)
    .action(async (source: string, folder: string, options: Parameters<typeof importCommand>[3]) =>
      finish(await importCommand(terminal, source, folder, options)),
    );

  onFolder('confirm', words.confirm, confirmCommand, [
    'mappe confirm content --text wohnen',
    'mappe confirm content --text wohnen --languages ar,uk --by "M. Seidel"',
    'mappe confirm content --text wohnen --minor',
    'mappe confirm content --all --json',
  ])
    .option('--text <id>', words.confirmUnit)
    .option('--all', words.confirmAll)
    .option('--segment <hash>', words.confirmSegment, (value: string, before: readonly string[]) => [...before, value], [])
    .option('--languages <tags>', words.languagesOption, list)
    .option('--minor', words.confirmMinor)
    .option('--by <name>', words.byOption);

  return mappe;
}

/** "ar,uk" or "ar uk" -> ["ar", "uk"] */
function list(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter((part) => part !== '');
}

function localised(command: Command, terminal: Terminal): Command {
  const { words } = terminal;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Commands:': words.commands,
    'Arguments:': words.argumentsTitle,
  };
  return command
    .helpOption('-h, --help', words.helpOption)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (subcommand) => subcommand.name(),
      optionDescription: (option) => describeOption(option, words.byDefault),
    })
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: (text, write) => write(words.commandLineError(text)) })
    .exitOverride();
}

/** The parser would say choices and defaults in English. */
function describeOption({ description, defaultValue }: Option, byDefault: string): string {
  const shown: unknown = Array.isArray(defaultValue) ? defaultValue.join(',') : defaultValue;
  return typeof shown === 'string' && shown !== '' ? `${description} (${byDefault}: ${shown})` : description;
}

function withExamples(command: Command, terminal: Terminal, examples: readonly string[]): Command {
  return command.addHelpText('after', `\n${terminal.words.examples}\n${examples.map((example) => `  ${example}`).join('\n')}\n`);
}
