import { z } from 'zod';

/** What a page tells the window around it, so that menu, spell checking and closing fit what is in sight. */
export const pageStateSchema = z.strictObject({
  /** Of the interface. */
  language: z.enum(['de', 'en']),
  /** Whether closing now would leave something that is not saved. */
  unsaved: z.boolean(),
  /** Ids of the commands that can be had at the moment. */
  commands: z.array(z.string().max(80)).max(400).readonly(),
  /** In which language the field is written that has the focus; null outside of fields. */
  fieldLanguage: z.string().max(40).nullable(),
});

export type PageState = z.infer<typeof pageStateSchema>;
