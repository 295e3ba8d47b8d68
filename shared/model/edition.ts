import { z } from 'zod';
import { isoDateSchema } from './opening-hours.ts';

const text = z.string().trim().min(1);

/** What can be printed: brochures, two-sided sheets, flyers of six panels, and tasks to tear out. Their measures: `publishing/format-geometry.ts`. */
export const FORMATS = ['a4', 'a5', 'a4-ring', 'sheet-a4', 'sheet-a5', 'flyer-wickel', 'flyer-zickzack', 'checklist'] as const;
export type Format = (typeof FORMATS)[number];

/** What to do with a text that is not ready in a language. */
export const NOT_READY = ['stop', 'leave-out', 'german'] as const;

const contentSchema = z.union([
  z.strictObject({
    /** Heading of a part that begins here. Translated. */
    part: text,
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .optional(),
    icon: text.optional(),
  }),
  z.strictObject({
    /** Id of a chapter. */
    chapter: text,
    /** 1 = a chapter of its own, 2 or 3 = below the chapter before it. */
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  }),
]);

/** One thing to print. Texts marked "translated" are segments of the edition. */
export const editionSchema = z.strictObject({
  version: z.literal(1),
  /** Translated. */
  title: text,
  /** Translated. */
  subtitle: text.optional(),
  format: z.enum(FORMATS),
  languages: z.array(z.string()).min(1),
  contents: z.array(contentSchema),
  /** The date of this edition, printed on the cover and in the imprint; the day of the export when absent. */
  date: isoDateSchema.optional(),
  cover: z.strictObject({ image: text.optional(), /** Translated. */ text: text.optional() }).optional(),
  /** Which parts are printed besides the chapters. */
  parts: z
    .strictObject({
      cover: z.boolean().default(true),
      contents: z.boolean().default(true),
      contacts: z.boolean().default(false),
      glossary: z.boolean().default(false),
      /** Pages left for handwriting. */
      notes: z.int().min(0).max(20).default(0),
      imprint: z.boolean().default(true),
    })
    .prefault({}),
  imprint: z
    .strictObject({
      publisher: text,
      /** Id of the contact that answers questions about the brochure. */
      contact: text.optional(),
      /** Further lines ("Gefördert durch ..."). Translated. */
      text: z.array(text).default([]),
    })
    .optional(),
  /**
   * What to do with a text that is not ready (missing, outdated or a draft) in a language:
   * stop the export, leave the whole chapter out, or print the German in grey with a sentence that says why.
   */
  notReady: z.enum(NOT_READY).default('stop'),
});

export type Edition = z.infer<typeof editionSchema>;
export type EditionContent = Edition['contents'][number];
export type NotReadyPolicy = Edition['notReady'];
