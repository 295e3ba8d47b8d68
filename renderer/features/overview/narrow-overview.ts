import type { CallOutput } from '../../../shared/api/contract.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';

type Overview = CallOutput<'overview.read'>;
type Todo = CallOutput<'todo.read'>;

/** The overview of one language; null = of all. */
export function narrowOverview(overview: Overview, only: LanguageTag | null): Overview {
  const index = overview.languages.findIndex(({ tag }) => tag === only);
  if (index === -1) return overview;
  return {
    ...overview,
    languages: overview.languages.slice(index, index + 1),
    rows: overview.rows.map((row) => ({ ...row, cells: row.cells && row.cells.slice(index, index + 1) })),
  };
}

/** What is to do in one language alone: what concerns the German is for those who write it. */
export function narrowTodo(todo: Todo, only: LanguageTag | null): Todo {
  if (only === null) return todo;
  return {
    ...todo,
    outdated: todo.outdated.filter(({ language }) => language === only),
    toReview: todo.toReview.filter(({ language }) => language === only),
    due: [],
    problems: { errors: 0, warnings: 0, list: [] },
  };
}
