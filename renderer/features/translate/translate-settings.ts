import { z } from 'zod';
import { FILTERS } from './open-rows.ts';

/** What a translator last chose, on this computer. */
const settingsSchema = z.object({
  language: z.string().nullable().catch(null),
  filter: z.enum(FILTERS).catch('open'),
});

export type TranslateSettings = z.infer<typeof settingsSchema>;

const KEY = 'mappe-translate';

export function readTranslateSettings(): TranslateSettings {
  return settingsSchema.parse(parsed(localStorage.getItem(KEY)));
}

export function writeTranslateSettings(settings: TranslateSettings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}
