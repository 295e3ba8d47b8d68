import { z } from 'zod';
import { isoDateSchema } from './opening-hours.ts';

const text = z.string().trim().min(1);

/** What a person or an import said of a text. "missing" and "outdated" are never stored: they follow from the content. */
export const STORED_STATES = ['draft', 'translated', 'approved'] as const;
export type StoredState = (typeof STORED_STATES)[number];

export const translatedSegmentSchema = z.strictObject({
  /** The German that was translated, as Markdown of one segment: kept so that a former wording can be shown. */
  source: z.string(),
  target: z.string(),
  state: z.enum(STORED_STATES),
  /** Where the text came from; "confirmed" = "still correct", said of a changed German. */
  origin: z.enum(['human', 'machine', 'memory', 'import', 'confirmed']),
  by: text.optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  note: text.optional(),
  /** Hash of the former wording whose translation this one took the place of: keeps that one from being guessed for another paragraph. */
  replaces: z.string().optional(),
});

/** `chapters/<id>/<lang>.json` and its like. Keys are hashes of source segments, in source order; former wordings stay in their place. */
export const translationSchema = z.strictObject({
  version: z.literal(1),
  /** false = this language does not want this unit. */
  wanted: z.boolean().optional(),
  /** A label only: who has it, since when, wanted back when. */
  givenOut: z.strictObject({ to: text, on: isoDateSchema, due: isoDateSchema.optional() }).optional(),
  segments: z.record(z.string(), translatedSegmentSchema),
});

/** `chapters/<id>/minor-edits.json` and its like: a new source hash means the same as the older one. */
export const minorEditsSchema = z.strictObject({
  version: z.literal(1),
  same: z.record(z.string(), z.strictObject({ as: z.string(), by: text.optional(), at: z.iso.datetime({ offset: true }).optional() })),
});

export type TranslatedSegment = z.infer<typeof translatedSegmentSchema>;
export type Translation = z.infer<typeof translationSchema>;
export type MinorEdits = z.infer<typeof minorEditsSchema>;
