import { z } from 'zod';
import { workspaceSettingsSchema } from '../../model/workspace.ts';
import type { Rows } from '../row.ts';
import { resolutionsSchema, saveOutcomeSchema } from './save-outcome.ts';

/** What holds for a whole folder: place, look, languages. */
export const settingsRows = {
  'settings.read': {
    input: z.strictObject({}),
    output: z.strictObject({ settings: workspaceSettingsSchema, hash: z.string() }),
  },
  'settings.save': {
    /** `base` is what the changes were made on: what somebody else has changed since is put together with them. */
    input: z.strictObject({ settings: workspaceSettingsSchema, base: workspaceSettingsSchema, resolutions: resolutionsSchema }),
    output: saveOutcomeSchema({}),
  },
} as const satisfies Rows;
