import { messageOf, type InterfaceLanguage } from '../../shared/messages/message-of.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { Terminal } from './terminal.ts';

/** The result of a command as JSON: `ok` is what the exit code says. */
export function printJson(terminal: Pick<Terminal, 'out'>, ok: boolean, result: Readonly<Record<string, unknown>>): void {
  const json = JSON.stringify({ ok, ...result }, null, 2);
  // JSON lets these stand, terminals obey some of them.
  terminal.out(`${json.replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}\n`);
}

/** Problems as data, each with the sentence that a person would have been shown. */
export function saidProblems(
  problems: readonly Problem[],
  { language }: { readonly language: InterfaceLanguage },
): readonly (Problem & { readonly message: string })[] {
  return problems.map((problem) => ({ ...problem, message: messageOf(problem, language) }));
}
