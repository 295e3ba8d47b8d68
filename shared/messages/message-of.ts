import type { Problem } from '../model/problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Languages of the interface. */
export type InterfaceLanguage = 'de' | 'en';

const TABLES: Readonly<Record<InterfaceLanguage, Messages>> = { de, en };

/** The problem in the user's words, without its place. `called` = what people call the text that a file in it holds. */
export function messageOf(problem: Problem, language: InterfaceLanguage, called: string | null = null): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each code with its own data; TypeScript cannot follow that through a union
  const say = TABLES[language][problem.code] as (data: Problem['data'], called: string | null) => string;
  return say(problem.data, called);
}
