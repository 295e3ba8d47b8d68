import { messageOf } from '../../messages/message-of.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import type { FolderState } from '../../app/open-workspace/desk-folder.ts';
import type { CallOutput } from '../contract.ts';
import type { folderRows } from '../contract/folder.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export function folderHandlers({ folder }: HandlersContext): HandlersFor<typeof folderRows> {
  return {
    'folder.state': async (_input, { language }) => {
      await folder.settle();
      return inWords(folder.state, language);
    },
  };
}

function inWords(state: FolderState, language: InterfaceLanguage): CallOutput<'folder.state'> {
  switch (state.state) {
    case 'none':
      return { state: 'none' };
    case 'opening':
      return { state: 'opening', folder: state.name, done: state.done, total: state.total };
    case 'open': {
      const { settings, revision } = state.workspace;
      const { place, look } = settings;
      return {
        state: 'open',
        folder: state.name,
        place: { name: place.name, fullName: place.fullName ?? null },
        primary: look.primary,
        languages: settings.languages,
        revision,
      };
    }
    case 'failed': {
      const { problem } = state;
      return {
        state: 'failed',
        folder: state.name,
        problem: { code: problem.code, message: messageOf(problem, language) },
        holds: state.holds,
      };
    }
  }
}
