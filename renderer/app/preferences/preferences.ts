import { z } from 'zod';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Per cent of the usual size. */
export const TEXT_SIZES = [100, 112, 125, 150, 200] as const;

/** How this person wants the desk, on this computer. */
const preferencesSchema = z.object({
  language: z.enum(['de', 'en']).optional().catch(undefined),
  theme: z.enum(THEMES).catch('system'),
  textSize: z.literal(TEXT_SIZES).catch(100),
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

/** What was stored by another version, or by hand, may be anything. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}
