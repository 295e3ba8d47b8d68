import { saveSettings } from '../../app/save-document.ts';
import { appError } from '../../model/app-error.ts';
import { settingsDocument } from '../../workspace/documents/document-type.ts';
import { openDocument } from '../../workspace/documents/open-document.ts';
import { SETTINGS_PATH } from '../../workspace/paths.ts';
import type { settingsRows } from '../contract/settings.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { meeting } from './meeting.ts';
import type { PresenceContext } from './presence.ts';
import { resolutionsOf, savedOnWire } from './saved-on-wire.ts';

export function settingsHandlers({
  folder,
  whoSaved,
}: HandlersContext & Pick<PresenceContext, 'whoSaved'>): HandlersFor<typeof settingsRows> {
  return {
    'settings.read': async () => {
      const { store } = await folder.current();
      const document = await openDocument(store, settingsDocument, SETTINGS_PATH);
      const file = await store.read(SETTINGS_PATH);
      if (document.value === null || file === null) throw appError('file.vanished', { path: SETTINGS_PATH });
      return { settings: document.value, hash: file.hash };
    },
    'settings.save': async ({ settings, base, resolutions }) => {
      const open = await folder.current();
      const save = { value: settings, base, resolutions: resolutionsOf(resolutions) };
      const saved = await meeting({ store: open.store, whoSaved }, SETTINGS_PATH, () =>
        open.together((store) => saveSettings(store, save)),
      );
      return savedOnWire(saved.outcome === 'conflict' ? saved : { ...saved, languages: [] });
    },
  };
}
