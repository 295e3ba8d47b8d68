import type { FileStore } from '../../ports/file-store.ts';
import type { LanguageTotal } from '../../translation/workspace-status.ts';
import { workspaceStatus } from '../../translation/workspace-status.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import type { CallOutput } from '../contract.ts';
import type { workspaceRows } from '../contract/workspace.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function workspaceHandlers({ openStore, folderName }: HandlersContext): HandlersFor<typeof workspaceRows> {
  return { 'workspace.overview': async () => overviewOf(await openStore(), folderName) };
}

async function overviewOf(store: FileStore, folder: string): Promise<CallOutput<'workspace.overview'>> {
  const { workspace, problems } = await loadWorkspace(store);
  const { place } = workspace.settings;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return {
    folder,
    place: { name: place.name, fullName: place.fullName ?? null },
    primary: workspace.settings.look.primary,
    chapters: workspace.chapters.size,
    contacts: workspace.contacts.size,
    offers: workspace.offers.size,
    editions: workspace.editions.size,
    problems: { errors, warnings: problems.length - errors },
    languages: workspaceStatus(workspace).languages.map((total) => ({ tag: total.language, words: wordsOf(total) })),
  };
}

/** A translated text is done, except where the language wants a second person to say so. */
function wordsOf({ review, bySegmentState: by }: LanguageTotal): CallOutput<'workspace.overview'>['languages'][number]['words'] {
  const done = by.translated.words;
  return {
    current: by.approved.words + (review ? 0 : done),
    toReview: review ? done : 0,
    draft: by.draft.words,
    outdated: by.outdated.words,
    missing: by.missing.words,
  };
}
