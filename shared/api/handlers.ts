import type { FileStore } from '../ports/file-store.ts';
import type { LanguageTotal } from '../translation/workspace-status.ts';
import { workspaceStatus } from '../translation/workspace-status.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { CallOutput, Handlers } from './contract.ts';

export interface HandlersContext {
  /** Opens the folder anew for each call: a drive may have come back in the meantime. */
  readonly openStore: () => Promise<FileStore>;
  /** Name of the opened folder, to be shown. */
  readonly folderName: string;
  readonly about: CallOutput<'app.about'>;
}

/** One function per row of the contract, over ports: the same for every host. */
export function createHandlers({ openStore, folderName, about }: HandlersContext): Handlers {
  return {
    'app.about': () => Promise.resolve(about),
    'workspace.overview': async () => overviewOf(await openStore(), folderName),
  };
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
