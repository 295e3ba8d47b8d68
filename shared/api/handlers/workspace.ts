import type { DeskFolder } from '../../app/open-workspace/desk-folder.ts';
import type { UnitKind } from '../../model/workspace.ts';
import type { CallOutput } from '../contract.ts';
import type { workspaceRows } from '../contract/workspace.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { wordsByState } from './words-by-state.ts';

export function workspaceHandlers({ folder }: HandlersContext): HandlersFor<typeof workspaceRows> {
  return { 'workspace.overview': () => overviewOf(folder) };
}

async function overviewOf(folder: DeskFolder): Promise<CallOutput<'workspace.overview'>> {
  const open = await folder.current();
  const problems = await open.problems();
  const { place, look } = open.settings;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const count = (kind: UnitKind): number => open.records.filter(({ unit, title }) => unit.kind === kind && title !== null).length;
  return {
    folder: folder.state.state === 'none' ? '' : folder.state.name,
    place: { name: place.name, fullName: place.fullName ?? null },
    primary: look.primary,
    chapters: count('chapter'),
    contacts: count('contact'),
    offers: count('offer'),
    editions: count('edition'),
    problems: { errors, warnings: problems.length - errors },
    languages: open.totals().map((total) => ({ tag: total.language, words: wordsByState(total) })),
  };
}
