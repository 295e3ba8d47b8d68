import type { Handlers } from './contract.ts';
import { appHandlers } from './handlers/app.ts';
import type { HandlersContext } from './handlers/context.ts';
import { historyHandlers, type HistoryContext } from './handlers/history.ts';
import { workspaceHandlers } from './handlers/workspace.ts';

/** One function per row of the contract, over ports: the same for every host. */
export function createHandlers(context: HandlersContext & HistoryContext): Handlers {
  return {
    ...appHandlers(context),
    ...historyHandlers(context),
    ...workspaceHandlers(context),
  };
}
