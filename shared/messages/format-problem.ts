import type { Problem } from '../model/problem.ts';
import type { InterfaceLanguage } from './message-of.ts';
import { messageOf } from './message-of.ts';

/** "path:line:column: sentence", as far as the place is known: the form that terminals and editors can jump to. */
export function formatProblem(problem: Problem, language: InterfaceLanguage): string {
  const sentence = messageOf(problem, language);
  if (problem.at === null) return sentence;
  const { path, line, column } = problem.at;
  const place = line === undefined ? path : column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
  return `${place}: ${sentence}`;
}
