import type { UserSettings } from '../model/user-settings.ts';

/** What the account of who works here remembers. A file that is missing or broken is a new beginning: nothing of weight is in it. */
export interface UserSettingsStore {
  read(): Promise<UserSettings>;
  /** Holds until the program ends even where it cannot be written down, which is thrown as `AppError`. */
  change(change: (settings: UserSettings) => UserSettings): Promise<void>;
}
