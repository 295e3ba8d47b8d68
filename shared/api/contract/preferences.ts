import { z } from 'zod';
import { preferencesChangeSchema, preferencesSchema } from '../../model/preferences.ts';
import type { Rows } from '../row.ts';

/** How this person wants the desk: kept by the host, whatever port or window it is seen through. */
export const preferencesRows = {
  'preferences.read': { input: z.strictObject({}), output: preferencesSchema },
  /** What is not named stays. */
  'preferences.save': { input: z.strictObject({ change: preferencesChangeSchema }), output: preferencesSchema },
} as const satisfies Rows;
