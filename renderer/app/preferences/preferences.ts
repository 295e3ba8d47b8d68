import { z } from 'zod';

/** How this person wants the desk, on this computer. */
const preferencesSchema = z.object({
  language: z.enum(['de', 'en']).optional().catch(undefined),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Per cent of the usual size of text. */
  textSize: z.union([z.literal(100), z.literal(112), z.literal(125), z.literal(150), z.literal(200)]).catch(100),
  /** The name under which texts are saved and approved. */
  name: z.string().max(80).catch(''),
});

export type Preferences = z.infer<typeof preferencesSchema>;

const KEY = 'mappe-preferences';

export function readPreferences(): Preferences {
  return preferencesSchema.parse(parsed(localStorage.getItem(KEY)));
}

export function writePreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}
