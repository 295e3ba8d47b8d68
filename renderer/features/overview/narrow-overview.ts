import type { CallOutput } from '../../../shared/api/contract.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import { withLanguages } from './narrow-columns.ts';

type Overview = CallOutput<'overview.read'>;
type Todo = CallOutput<'todo.read'>;

/** The overview of one language; null = of all. */
export function narrowOverview(overview: Overview, only: LanguageTag | null): Overview {
  const index = overview.languages.findIndex(({ tag }) => tag === only);
  return index === -1 ? overview : withLanguages(overview, [index]);
}

/** What is to do in one language alone: what concerns the German is for those who write it. */
export function narrowTodo(todo: Todo, only: LanguageTag | null): Todo {
  if (only === null) return todo;
  const own = <Work extends { readonly language: LanguageTag }>(work: readonly Work[]): Work[] =>
    work.filter(({ language }) => language === only);
  return {
    ...todo,
    missing: own(todo.missing),
    outdated: own(todo.outdated),
    toReview: own(todo.toReview),
    late: own(todo.late),
    notes: own(todo.notes),
    due: [],
    problems: { errors: 0, warnings: 0, list: [] },
  };
}
