import { z } from 'zod';
import { mergeConflictSchema, resolutionSchema, theirChangeSchema } from '../../merging/merge-conflict.ts';
import { isId } from '../../model/id.ts';
import { saverSchema } from './presence.ts';
import type { Rows } from '../row.ts';

export const idSchema = z.string().max(100).refine(isId);
/** Far longer than the longest chapter. */
export const markdownSchema = z.string().max(1_500_000);

/** A file as it was read: who saves says what the edit began with. */
const baseSchema = z.strictObject({ text: markdownSchema, hash: z.string() });

/** Languages that are concerned, and the most paragraphs in one of them. */
const paragraphsSchema = z.strictObject({ languages: z.int().nonnegative(), paragraphs: z.int().nonnegative() });
/** What a save means for the translations. */
export const meaningSchema = z.strictObject({ outdated: paragraphsSchema, missing: paragraphsSchema });

const problemSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  /** In the user's words. */
  message: z.string(),
  line: z.int().positive().nullable(),
});
export type ChapterProblem = z.infer<typeof problemSchema>;

const contactFieldSchema = z.enum(['for', 'address', 'phone', 'mail', 'web', 'hours', 'people', 'languages', 'note']);
const factSchema = z.strictObject({ path: z.string(), text: z.string() });
const cardSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  about: z.string().nullable(),
  rows: z
    .array(
      z.strictObject({
        field: contactFieldSchema.nullable(),
        label: z.string(),
        lines: z.array(z.strictObject({ lead: z.string().nullable(), text: z.string() })).readonly(),
      }),
    )
    .readonly(),
});

/** Reading and writing chapters. */
export const chapterRows = {
  /** In reading order, each with the part in which it stands. */
  'chapter.list': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: idSchema,
        title: z.string(),
        summary: z.string().nullable(),
        icon: z.string().nullable(),
        part: z.string().nullable(),
      }),
    ),
  },
  'chapter.read': {
    input: z.strictObject({ id: idSchema }),
    /** null when there is no such chapter (any more). */
    output: baseSchema.nullable(),
  },
  'chapter.create': {
    input: z.strictObject({ title: z.string().trim().min(1).max(300) }),
    output: z.strictObject({ id: idSchema }),
  },
  /** Away with its translations; the history keeps them. */
  'chapter.delete': { input: z.strictObject({ id: idSchema }), output: z.strictObject({}) },
  'chapter.save': {
    input: z.strictObject({
      id: idSchema,
      markdown: markdownSchema,
      basedOn: baseSchema,
      /** Spelling only: no translation is outdated by it. */
      minor: z.boolean(),
      /** What was decided of the conflicts of an earlier try, by their keys. */
      resolutions: z.record(z.string(), resolutionSchema),
    }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), base: baseSchema, means: meaningSchema }),
      /** Somebody saved in between: the file has both changes. `by` = who that was, null when nobody knows. */
      z.strictObject({
        outcome: z.literal('merged'),
        base: baseSchema,
        means: meaningSchema,
        theirChanges: z.array(theirChangeSchema).readonly(),
        by: saverSchema.nullable(),
      }),
      /** Nothing was written: both changed the same place. */
      z.strictObject({ outcome: z.literal('conflict'), conflicts: z.array(mergeConflictSchema).readonly(), by: saverSchema.nullable() }),
    ]),
  },
  /** Says afterwards that a save was one of spelling only. */
  'chapter.minor': {
    input: z.strictObject({ id: idSchema, before: markdownSchema, after: markdownSchema }),
    output: z.strictObject({}),
  },
  /** What a text that is being written would mean if it were saved now. */
  'chapter.check': {
    input: z.strictObject({ id: idSchema, markdown: markdownSchema }),
    output: z.strictObject({
      problems: z.array(problemSchema),
      means: meaningSchema,
    }),
  },
  /** What a chapter can be made of besides its own words, as readers will see it. */
  'chapter.materials': {
    input: z.strictObject({}),
    output: z.strictObject({
      contacts: z.array(cardSchema.extend({ facts: z.array(factSchema).readonly() })).readonly(),
      offers: z.array(cardSchema.extend({ tags: z.array(z.string()).readonly(), facts: z.array(factSchema).readonly() })).readonly(),
      place: z.array(factSchema).readonly(),
      chapters: z.array(z.strictObject({ id: idSchema, title: z.string() })).readonly(),
    }),
  },
} as const satisfies Rows;
