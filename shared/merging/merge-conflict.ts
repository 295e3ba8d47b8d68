import { z } from 'zod';

/** Where in a file something differs, in the terms of the person who reads it. */
export const mergePlaceSchema = z.discriminatedUnion('kind', [
  /** A property of a document or of a chapter's head: `['phones', '07721 82-0', 'label']`; a thing of a list goes by its name. */
  z.strictObject({ kind: z.literal('property'), path: z.array(z.string()) }),
  /** Where a thing of a list, or a block of a chapter, stands. The texts are those of what it stands behind; empty = at the beginning. */
  z.strictObject({ kind: z.literal('order'), path: z.array(z.string()), what: z.string() }),
  /** A translated segment, by the German that was translated. */
  z.strictObject({ kind: z.literal('segment'), hash: z.string(), source: z.string(), part: z.enum(['target', 'note']) }),
  /** A block of a chapter, an item or a row of one; `under` is the heading that it stands below. */
  z.strictObject({ kind: z.literal('block'), block: z.string(), under: z.string().nullable() }),
  /** Lines of a text that is none of ours. */
  z.strictObject({ kind: z.literal('lines') }),
  /** The file as a whole: deleted by one and changed by the other, or nothing that could be taken apart. */
  z.strictObject({ kind: z.literal('file') }),
]);

/** One wording of a place. */
export const mergeSideSchema = z.strictObject({
  /** To be read and compared. */
  text: z.string(),
  /** What an own wording begins with: Markdown in chapters and translations, else the same as `text`. */
  source: z.string(),
});

export const mergeChoiceSchema = z.enum(['mine', 'theirs', 'both', 'own']);

/** Two changes of one place that do not go together. null = it is not there on that side. */
export const mergeConflictSchema = z.strictObject({
  /** Follows from place and contents alone: a decision holds for exactly what was shown, and for no later state. */
  key: z.string(),
  place: mergePlaceSchema,
  base: mergeSideSchema.nullable(),
  mine: mergeSideSchema.nullable(),
  theirs: mergeSideSchema.nullable(),
  choices: z.array(mergeChoiceSchema),
});

/** What somebody decided who saw a conflict. */
export const resolutionSchema = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('mine') }),
  z.strictObject({ choice: z.literal('theirs') }),
  z.strictObject({ choice: z.literal('both') }),
  z.strictObject({ choice: z.literal('own'), text: z.string() }),
]);

/** A change of theirs that came into the result, to be named to the one who merges. */
export const theirChangeSchema = z.strictObject({ place: mergePlaceSchema, before: z.string().nullable(), after: z.string().nullable() });

export type MergePlace = z.infer<typeof mergePlaceSchema>;
export type MergeSide = z.infer<typeof mergeSideSchema>;
export type MergeChoice = z.infer<typeof mergeChoiceSchema>;
export type MergeConflict = z.infer<typeof mergeConflictSchema>;
export type Resolution = z.infer<typeof resolutionSchema>;
export type TheirChange = z.infer<typeof theirChangeSchema>;

/** Decisions by the key of the conflict. */
export type Resolutions = ReadonlyMap<string, Resolution>;
