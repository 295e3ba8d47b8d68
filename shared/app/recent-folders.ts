import type { RecentFolder, UserSettings } from '../model/user-settings.ts';

/** More are of no use in a list that people look through. */
const KEPT = 12;

/** The settings in which a folder was the last one to be opened. */
export function withRecent(settings: UserSettings, opened: RecentFolder): UserSettings {
  return { ...settings, recent: [opened, ...withoutRecent(settings, opened.path).recent].slice(0, KEPT) };
}

export function withoutRecent(settings: UserSettings, path: string): UserSettings {
  return { ...settings, recent: settings.recent.filter((one) => one.path !== path) };
}
