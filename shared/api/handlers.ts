import type { Handlers } from './contract.ts';
import { appHandlers } from './handlers/app.ts';
import { brokenHandlers } from './handlers/broken.ts';
import { chapterHandlers } from './handlers/chapter.ts';
import { contactHandlers } from './handlers/contact.ts';
import type { HandlersContext } from './handlers/context.ts';
import { draftHandlers, type DraftContext } from './handlers/draft.ts';
import { editionHandlers, type EditionContext } from './handlers/edition.ts';
import { exportHandlers, type ExportContext } from './handlers/export.ts';
import { folderHandlers, type FolderContext } from './handlers/folder.ts';
import { glossaryHandlers } from './handlers/glossary.ts';
import { historyHandlers, type HistoryContext } from './handlers/history.ts';
import { jobHandlers } from './handlers/job.ts';
import { mediaHandlers } from './handlers/media.ts';
import { offerHandlers } from './handlers/offer.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { preferencesHandlers, type PreferencesContext } from './handlers/preferences.ts';
import { presenceHandlers, type PresenceContext } from './handlers/presence.ts';
import { previewHandlers, type PreviewContext } from './handlers/preview.ts';
import { replaceHandlers } from './handlers/replace.ts';
import { searchHandlers } from './handlers/search.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { syncHandlers, type SyncContext } from './handlers/sync.ts';
import { todoHandlers } from './handlers/todo.ts';
import { translationHandlers } from './handlers/translation.ts';
import { unitHandlers } from './handlers/unit.ts';
import { workspaceHandlers } from './handlers/workspace.ts';

/** One function per row of the contract, over ports: the same for every host. */
export function createHandlers(
  context: DraftContext &
    EditionContext &
    ExportContext &
    FolderContext &
    HandlersContext &
    HistoryContext &
    PreferencesContext &
    PresenceContext &
    PreviewContext &
    SyncContext,
): Handlers {
  return {
    ...appHandlers(context),
    ...brokenHandlers(context),
    ...chapterHandlers(context),
    ...contactHandlers(context),
    ...draftHandlers(context),
    ...editionHandlers(context),
    ...exportHandlers(context),
    ...folderHandlers(context),
    ...glossaryHandlers(context),
    ...historyHandlers(context),
    ...jobHandlers(context),
    ...mediaHandlers(context),
    ...offerHandlers(context),
    ...overviewHandlers(context),
    ...preferencesHandlers(context),
    ...presenceHandlers(context),
    ...previewHandlers(context),
    ...replaceHandlers(context),
    ...searchHandlers(context),
    ...settingsHandlers(context),
    ...syncHandlers(context),
    ...todoHandlers(context),
    ...translationHandlers(context),
    ...unitHandlers(context),
    ...workspaceHandlers(context),
  };
}
