import type { Handlers } from './contract.ts';
import { appHandlers } from './handlers/app.ts';
import { editionHandlers, type EditionContext } from './handlers/edition.ts';
import { settingsHandlers } from './handlers/settings.ts';
import type { HandlersContext } from './handlers/context.ts';
import { chapterHandlers } from './handlers/chapter.ts';
import { contactHandlers } from './handlers/contact.ts';
import { brokenHandlers } from './handlers/broken.ts';
import { draftHandlers, type DraftContext } from './handlers/draft.ts';
import { historyHandlers, type HistoryContext } from './handlers/history.ts';
import { mediaHandlers } from './handlers/media.ts';
import { offerHandlers } from './handlers/offer.ts';
import { folderHandlers } from './handlers/folder.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { presenceHandlers, type PresenceContext } from './handlers/presence.ts';
import { translationHandlers } from './handlers/translation.ts';
import { exportHandlers, type ExportContext } from './handlers/export.ts';
import { jobHandlers } from './handlers/job.ts';
import { searchHandlers } from './handlers/search.ts';
import { todoHandlers } from './handlers/todo.ts';
import { unitHandlers } from './handlers/unit.ts';
import { previewHandlers, type PreviewContext } from './handlers/preview.ts';
import { replaceHandlers } from './handlers/replace.ts';
import { workspaceHandlers } from './handlers/workspace.ts';

/** One function per row of the contract, over ports: the same for every host. */
export function createHandlers(
  context: DraftContext & EditionContext & ExportContext & HandlersContext & HistoryContext & PresenceContext & PreviewContext,
): Handlers {
  return {
    ...appHandlers(context),
    ...contactHandlers(context),
    ...brokenHandlers(context),
    ...draftHandlers(context),
    ...historyHandlers(context),
    ...chapterHandlers(context),
    ...mediaHandlers(context),
    ...offerHandlers(context),
    ...folderHandlers(context),
    ...overviewHandlers(context),
    ...presenceHandlers(context),
    ...translationHandlers(context),
    ...editionHandlers(context),
    ...settingsHandlers(context),
    ...exportHandlers(context),
    ...jobHandlers(context),
    ...searchHandlers(context),
    ...todoHandlers(context),
    ...unitHandlers(context),
    ...previewHandlers(context),
    ...replaceHandlers(context),
    ...workspaceHandlers(context),
  };
}
