import type { UserSettingsStore } from '../../ports/user-settings.ts';
import type { preferencesRows } from '../contract/preferences.ts';
import type { HandlersFor } from '../row.ts';

export interface PreferencesContext {
  readonly userSettings: UserSettingsStore;
}

export function preferencesHandlers({ userSettings }: PreferencesContext): HandlersFor<typeof preferencesRows> {
  return {
    'preferences.read': async () => (await userSettings.read()).preferences,
    'preferences.save': async ({ change }) => {
      await userSettings.change((settings) => ({ ...settings, preferences: { ...settings.preferences, ...change } }));
      return (await userSettings.read()).preferences;
    },
  };
}
