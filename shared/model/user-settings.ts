import { z } from 'zod';
import { preferencesSchema } from './preferences.ts';

/** A folder that was open before; the newest stands first. */
const recentFolderSchema = z.object({
  /** Absolute, as this computer writes it. */
  path: z.string().min(1).max(4_096),
  /** "Lindenbrück" */
  place: z.string().max(200),
});

/** What one person's account on one computer remembers of Mappe; nothing of it lies in a folder that others share. */
export const userSettingsSchema = z.object({
  version: z.literal(1),
  preferences: preferencesSchema.catch(preferencesSchema.parse({})),
  recent: z.array(recentFolderSchema).max(50).catch([]),
  /** When each folder, by its path, was last brought together with its other place (ISO 8601). */
  synced: z.record(z.string(), z.iso.datetime()).catch({}),
});

export type RecentFolder = z.infer<typeof recentFolderSchema>;
export type UserSettings = z.infer<typeof userSettingsSchema>;

export const NO_USER_SETTINGS: UserSettings = userSettingsSchema.parse({ version: 1 });
