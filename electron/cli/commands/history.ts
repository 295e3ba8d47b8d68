import { changesOfVersion, type FileChange } from '../../../shared/app/history/changes-of-version.ts';
import { comesFromTheFuture } from '../../../shared/app/history/comes-from-the-future.ts';
import { filterOfScope, isInScope, printingsOfScope } from '../../../shared/app/history/history-scope.ts';
import { nameOfPiece, sayFileChange, sayVersion } from '../../../shared/app/history/say-version.ts';
import { numbersOfPieces } from '../../../shared/app/history/take-back-piece.ts';
import { versionWordsOf } from '../../../shared/app/history/version-words-of.ts';
import type { History, Version } from '../../../shared/ports/history.ts';
import type { DiffRun } from '../../../shared/translation/diff-words.ts';
import { columns } from '../columns.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findVersion } from '../find-version.ts';
import { historyScope, type ScopeOptions } from '../history-scope.ts';
import { openFolder } from '../open-folder.ts';
import { printJson } from '../print-json.ts';
import { styled, type Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface HistoryOptions extends ScopeOptions {
  readonly printed?: boolean;
  readonly show?: string;
  readonly limit: string;
  readonly json?: boolean;
}

/** Lists versions, or shows what one of them changed. What changed outside of Mappe since the last look becomes a version first. */
export async function historyCommand(terminal: Terminal, folder: string, options: HistoryOptions): Promise<ExitCode> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(terminal.words.notANumber(options.limit));
  const store = await openFolder(terminal, folder);
  const history = await terminal.openHistory(store.root);
  try {
    await history.notice();
    const all = await history.list({});
    const scope = historyScope(terminal, all, options);
    if (options.show !== undefined) {
      const version = findVersion(terminal, all, options.show);
      const changes = await changesOfVersion(history, version, isInScope(scope));
      const [said] = await described(terminal, history, [version], isInScope(scope));
      const numbers = numbersOfPieces(changes);
      if (options.json)
        printJson(terminal, true, {
          version: said,
          changes: changes.map((change) => ({
            ...change,
            what: sayFileChange(change, terminal.language),
            pieces: numbered(change, numbers),
          })),
        });
      else showVersion(terminal, said, changes, numbers);
      return EXIT.done;
    }
    const wanted = await history.list({ ...(options.printed ? printingsOfScope(scope) : filterOfScope(scope)), limit: limit + 1 });
    const said = await described(terminal, history, wanted.slice(0, limit), isInScope(scope));
    if (options.json) printJson(terminal, true, { versions: said });
    else showList(terminal, said, wanted.length > limit);
    if (said.some((version) => comesFromTheFuture(version, Date.now()))) terminal.err(`${terminal.words.versions.clockWrong}\n`);
    return EXIT.done;
  } finally {
    await history.close();
  }
}

type PieceNumbers = ReturnType<typeof numbersOfPieces>;

/** A version with what it did in words. */
type SaidVersion = Version & { readonly what: string };

async function described(
  { language }: Terminal,
  history: History,
  versions: readonly Version[],
  only: (path: string) => boolean,
): Promise<readonly SaidVersion[]> {
  const said: SaidVersion[] = [];
  for (const version of versions) said.push({ ...version, what: await sayVersion(history, version, language, only) });
  return said;
}

function showList(terminal: Terminal, versions: readonly SaidVersion[], more: boolean): void {
  const { versions: words } = terminal.words;
  if (versions.length === 0) return terminal.out(`${words.historyNone}\n`);
  const rows = versions.map((version) => [version.id.slice(0, 8), moment(terminal, version.at), whoOf(terminal, version), version.what]);
  terminal.out(`${columns(rows).join('\n')}\n`);
  if (more) terminal.err(`${words.historyMore(versions.length)}\n`);
}

/** Each piece by the number with which `restore --piece` asks for it. */
function numbered({ pieces }: FileChange, numbers: PieceNumbers): readonly object[] | null {
  return pieces?.map((piece) => ({ number: numbers.get(piece), change: piece.change, label: piece.label, runs: piece.runs })) ?? null;
}

function showVersion(terminal: Terminal, version: SaidVersion | undefined, changes: readonly FileChange[], numbers: PieceNumbers): void {
  if (!version) return;
  const { language, words } = terminal;
  terminal.out(`${moment(terminal, version.at)}  ${whoOf(terminal, version)}\n`);
  if (version.paths.length === 0 || version.reason === 'import') terminal.out(`${version.what}\n`);
  if (version.reason === 'import') return;
  for (const change of changes) {
    terminal.out(`\n${styled(terminal, 'bold', sayFileChange(change, language))}\n`);
    if (change.pieces === null) terminal.out(`  ${words.versions.cannotShow}\n`);
    for (const piece of change.pieces ?? []) {
      const { label, runs } = piece;
      terminal.out(
        `  ${styled(terminal, 'dim', `${numbers.get(piece)}  ${nameOfPiece(change, label, language)}`)}\n    ${runs.map((run) => shown(terminal, run)).join('')}\n`,
      );
    }
  }
}

/** Colours where there are any, brackets elsewhere. */
function shown(terminal: Terminal, { kind, text }: DiffRun): string {
  if (kind === 'equal') return text;
  const [colour, sign] = kind === 'delete' ? (['red', '−'] as const) : (['green', '+'] as const);
  return terminal.colour ? styled(terminal, colour, `[${sign}${text}]`) : `[${sign}${text}]`;
}

function whoOf({ language }: Terminal, { by, reason }: Version): string {
  return by || versionWordsOf(language).reasons[reason];
}

function moment({ language }: Terminal, at: string): string {
  return new Date(at).toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
