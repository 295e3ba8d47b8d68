import { z } from 'zod';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Per cent of the usual size. */
export const TEXT_SIZES = [100, 112, 125, 150, 200] as const;

const fields = {
  /** null = as the computer speaks. */
  language: z.enum(['de', 'en']).nullable(),
  theme: z.enum(THEMES),
  textSize: z.literal(TEXT_SIZES),
  /** The name under which texts are saved and approved. */
  name: z.string().max(80),
  /** Of a translator: the desk shows this language alone, and lets the German be; null = all. */
  onlyLanguage: z.string().max(40).nullable(),
  /** Whether what is to do stands beside the overview. */
  showsTodo: z.boolean(),
} as const;

/** How this person wants the desk, on this computer. What another version wrote, or a hand, falls back to the usual. */
export const preferencesSchema = z.object({
  language: fields.language.catch(null),
  theme: fields.theme.catch('system'),
  textSize: fields.textSize.catch(100),
  name: fields.name.catch(''),
  onlyLanguage: fields.onlyLanguage.catch(null),
  showsTodo: fields.showsTodo.catch(true),
});

export type Preferences = z.infer<typeof preferencesSchema>;

/** Some of them, as they are changed. */
export const preferencesChangeSchema = z.strictObject(fields).partial();

export type PreferencesChange = z.infer<typeof preferencesChangeSchema>;
