import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import type { ConfirmOptions } from './commands/confirm.ts';
import type { ExportOptions } from './commands/export.ts';
import type { HistoryOptions } from './commands/history.ts';
import type { ImportOptions } from './commands/import.ts';
import type { InitOptions } from './commands/init.ts';
import type { RestoreOptions } from './commands/restore.ts';
import type { StatusOptions } from './commands/status.ts';
import type { SyncOptions } from './commands/sync.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

type Action<Options> = (terminal: Terminal, folder: string, options: Options) => Promise<ExitCode>;

/** The whole command line as one table; `finish` takes the exit code of the command that ran. A command is loaded when it runs. */
export function program(terminal: Terminal, version: string, finish: (code: ExitCode) => void): Command {
  const { words } = terminal;
  const { value } = words;
  const mappe = localised(new Command('mappe'), terminal)
    .description(words.program)
    .usage(words.usageForm)
    .version(version, '-V, --version', words.versionOption)
    .addOption(new Option('--ui <de|en>', words.uiOption).choices(['de', 'en']))
    .helpCommand('help [command]', words.helpCommand);

  /** A command on an existing folder, which is its first argument or the current one. */
  const onFolder = <Options>(
    name: string,
    description: string,
    load: () => Promise<Action<Options>>,
    examples: readonly string[],
  ): Command => {
    const command = localised(mappe.command(name), terminal)
      .description(description)
      .usage(words.usageOnFolder)
      .addArgument(new Argument(`[${value.folder}]`, words.folderArgument));
    return withExamples(command, terminal, examples)
      .option('--json', words.jsonOption)
      .action(async (folder: string | undefined, options: Options) => finish(await (await load())(terminal, folder ?? '.', options)));
  };

  withExamples(localised(mappe.command('init'), terminal).description(words.init), terminal, [
    'mappe init willkommen --place Lindenbrück --languages en,ar,uk',
  ])
    .usage(words.usageInit)
    .argument(`<${value.folder}>`, words.importTarget)
    .requiredOption(`--place <${value.name}>`, words.initPlace)
    .option(`--languages <${value.tags}>`, words.languagesOption, list)
    .option('--json', words.jsonOption)
    .action(async (folder: string, options: InitOptions) => {
      const { initCommand } = await import('./commands/init.ts');
      finish(await initCommand(terminal, folder, options));
    });

  const status = async (): Promise<Action<StatusOptions>> => (await import('./commands/status.ts')).statusCommand;
  onFolder('status', words.status, status, [
    'mappe status',
    'mappe status content --chapters --languages ar,fa',
    'mappe status content --text wohnen --languages ar',
    'mappe status content --json',
  ])
    .option('--chapters', words.statusChapters)
    .option(`--text <${value.name}>`, words.statusText)
    .option(`--languages <${value.tags}>`, words.languagesOption, list);

  const check = async (): Promise<Action<CheckOptions>> => (await import('./commands/check.ts')).checkCommand;
  onFolder('check', words.check, check, ['mappe check', 'mappe check content --json']);

  const exporting = async (): Promise<Action<ExportOptions>> => (await import('./commands/export.ts')).exportCommand;
  onFolder('export', words.export, exporting, [
    'mappe export --out druck',
    'mappe export content --editions wegweiser --languages de,ar --formats pdf',
    'mappe export content --formats print,booklet --crop-marks',
    'mappe export content --gate --json',
  ])
    .option(`--out <${value.folder}>`, words.exportOut, 'out')
    .option(`--editions <${value.names}>`, words.exportEditions, list)
    .option(`--languages <${value.tags}>`, words.languagesOption, list)
    .option(`--formats <${value.formats}>`, words.exportFormats, list, ['pdf', 'docx'])
    .option('--crop-marks', words.exportCropMarks)
    .option('--embed-fonts', words.exportEmbedFonts)
    .option('--gate', words.exportGate)
    .option(`--date <${value.date}>`, words.exportDate)
    .option(`--jobs <${value.number}>`, words.exportJobs);

  withExamples(localised(mappe.command('import'), terminal).description(words.import), terminal, [
    'mappe import seiten mappe --place Lindenbrück',
    'mappe import seiten/de mappe --place Lindenbrück --tree seiten/tree.json --translation en=seiten/en',
  ])
    .usage(words.usageImport)
    .argument(`<${value.pages}>`, words.importSource)
    .argument(`<${value.folder}>`, words.importTarget)
    .requiredOption(`--place <${value.name}>`, words.initPlace)
    .option(`--title <${value.title}>`, words.importTitle)
    .option(`--tree <${value.file}>`, words.importTree)
    .option(`--translation <${value.pagesOfLanguage}>`, words.importTranslation, repeated, [])
    .option(`--sentences <${value.file}>`, words.importSentences)
    .option('--json', words.jsonOption)
    .action(async (source: string, folder: string, options: ImportOptions) => {
      const { importCommand } = await import('./commands/import.ts');
      finish(await importCommand(terminal, source, folder, options));
    });

  const confirm = async (): Promise<Action<ConfirmOptions>> => (await import('./commands/confirm.ts')).confirmCommand;
  onFolder('confirm', words.confirm, confirm, [
    'mappe confirm content --text wohnen',
    'mappe confirm content --text wohnen --languages ar,uk --by "M. Seidel"',
    'mappe confirm content --text wohnen --minor',
    'mappe confirm content --all --json',
  ])
    .option(`--text <${value.name}>`, words.confirmUnit)
    .option('--all', words.confirmAll)
    .option(`--segment <${value.hash}>`, words.confirmSegment, repeated, [])
    .option(`--languages <${value.tags}>`, words.languagesOption, list)
    .option('--minor', words.confirmMinor)
    .option(`--by <${value.name}>`, words.byOption);

  const { versions } = words;
  const history = async (): Promise<Action<HistoryOptions>> => (await import('./commands/history.ts')).historyCommand;
  onFolder('history', versions.history, history, [
    'mappe history content',
    'mappe history content --text wohnen --language uk',
    'mappe history content --show 3fa9c2d1',
    'mappe history content --printed --json',
  ])
    .option(`--text <${value.name}>`, versions.historyText)
    .option(`--language <${value.tag}>`, versions.historyLanguage)
    .option('--printed', versions.historyPrinted)
    .option(`--show <${value.version}>`, versions.historyVersion)
    .option(`--limit <${value.number}>`, versions.historyLimit, '20');

  const restore = async (): Promise<Action<RestoreOptions>> => (await import('./commands/restore.ts')).restoreCommand;
  onFolder('restore', versions.restore, restore, [
    'mappe restore content --to 3fa9c2d1 --text wohnen',
    'mappe restore content --to 3fa9c2d1 --text wohnen --language uk',
    'mappe restore content --to 3fa9c2d1 --piece 2 --before',
    'mappe restore content --to 3fa9c2d1 --out stand-maerz',
  ])
    .requiredOption(`--to <${value.version}>`, versions.restoreVersion)
    .option(`--text <${value.name}>`, versions.historyText)
    .option(`--language <${value.tag}>`, versions.historyLanguage)
    .option(`--piece <${value.number}>`, versions.restorePiece)
    .option('--before', versions.restoreBefore)
    .option('--all', versions.restoreAll)
    .option(`--out <${value.folder}>`, versions.restoreOut);

  const sync = async (): Promise<Action<SyncOptions>> => (await import('./commands/sync.ts')).syncCommand;
  onFolder('sync', versions.sync, sync, [
    'mappe sync content --remote https://git.stadt.example/mappe.git',
    'MAPPE_SYNC_USER=mappe MAPPE_SYNC_TOKEN=... mappe sync content',
    'mappe sync content --conflicts',
    'mappe sync content --settle 3fa9c2d1',
  ])
    .option(`--remote <${value.address}>`, versions.syncRemote)
    .option('--join', versions.syncJoin)
    .option('--conflicts', versions.syncConflicts)
    .option(`--settle <${value.hash}>`, versions.syncSettle);

  return mappe;
}

/** "ar,uk" or "ar uk" -> ["ar", "uk"]; an empty list asks for nothing and is a mistake. */
function list(value: string): readonly string[] {
  const parts = value.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length === 0) throw new InvalidArgumentError('');
  return parts;
}

const repeated = (value: string, before: readonly string[]): readonly string[] => [...before, value];

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
