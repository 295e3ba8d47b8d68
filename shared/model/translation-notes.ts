import { z } from 'zod';

/** Letters of a note: longer than anybody writes to a colleague. */
export const MAX_NOTE_LENGTH = 4000;

const text = z.string().trim().min(1);

/** What somebody asks or tells a colleague about one text in one language. Never printed. */
export const translationNoteSchema = z.strictObject({
  /** Hash of the wording that it was written about. */
  segment: z.string(),
  text,
  by: text.optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  /** Settled: shown folded away. */
  done: z.boolean().optional(),
});

/** `chapters/<id>/<lang>.notes.json` and its like. A key of its own for each note, so that what two people wrote merges. */
export const translationNotesSchema = z.strictObject({
  version: z.literal(1),
  notes: z.record(z.string(), translationNoteSchema),
});

export type TranslationNote = z.infer<typeof translationNoteSchema>;
export type TranslationNotes = z.infer<typeof translationNotesSchema>;
