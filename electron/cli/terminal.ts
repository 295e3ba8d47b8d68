import type { InterfaceLanguage } from '../../shared/messages/message-of.ts';
import type { History } from '../../shared/ports/history.ts';
import type { Sync } from '../../shared/ports/sync.ts';
import type { Press } from '../../shared/ports/press.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/words-of.ts';

/** Where a command writes to and how: results to `out`, progress and problems to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches `err`: progress then rewrites its line. */
  readonly interactive: boolean;
  readonly colour: boolean;
  readonly language: InterfaceLanguage;
  readonly words: Words;
  readonly cwd: string;
  /** Command-line name of the person, for "by": MAPPE_NAME, else the account's name. */
  readonly person: string | undefined;
  readonly now: () => Date;
  /** Loaded when it is needed: typesetting and Word documents are most of the program. */
  readonly openPress: (width: number) => Promise<Press>;
  /** The versions of a folder, by its real path, that this computer keeps. */
  readonly openHistory: (folder: string) => Promise<History & Sync>;
  /** Asks the person at the terminal; null when there is none. What is secret is not shown. */
  readonly ask: (question: string, secret: boolean) => Promise<string | null>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** German unless the computer or `--ui` says English. */
export function interfaceLanguage(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
  const flag = argv.findIndex((argument) => argument === '--ui');
  const asked = flag >= 0 ? argv[flag + 1] : (argv.find((argument) => argument.startsWith('--ui='))?.slice(5) ?? environment['MAPPE_UI']);
  if (asked === 'de' || asked === 'en') return asked;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'de';
}

export function terminalWords(language: InterfaceLanguage): Words {
  return wordsOf(language);
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
};

export function styled(terminal: Pick<Terminal, 'colour'>, style: Style, text: string): string {
  if (!terminal.colour) return text;
  const [on, off] = CODES[style];
  return `\u001B[${on}m${text}\u001B[${off}m`;
}

/** A line of progress: rewritten in place before a person, one line each in a log. */
export function progressLine(terminal: Terminal, text: string): void {
  terminal.err(terminal.interactive ? `\r\u001B[2K${text}` : `${text}\n`);
}

export function endProgress(terminal: Terminal): void {
  if (terminal.interactive) terminal.err('\r\u001B[2K');
}
