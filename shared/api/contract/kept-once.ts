import { z } from 'zod';
import { isId } from '../../model/id.ts';
import { isoDateSchema } from '../../model/opening-hours.ts';
import { mergeConflictSchema, resolutionSchema, theirChangeSchema } from '../../merging/merge-conflict.ts';
import { saverSchema } from './presence.ts';
import { USE_FORMS } from '../../app/unit-uses.ts';

/** What the rows of contacts and offers have in common: both are kept once and printed in many places. */

export const idSchema = z.string().refine(isId);
export const tagSchema = z.string().max(40);
/** Under which name something is said; empty when nobody told us. */
export const bySchema = z.string().trim().max(80);
const countSchema = z.int().nonnegative();

const lineSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  note: z.string().nullable(),
  words: z.string(),
  places: countSchema,
  checkedOn: isoDateSchema.nullable(),
  nextCheck: isoDateSchema.nullable(),
  isDue: z.boolean(),
  isOver: z.boolean(),
});

/** A file that could not be read, and why, in the caller's words. */
const brokenSchema = z.strictObject({
  path: z.string(),
  /** Of the contact or offer that it is; null for a translation of one. */
  id: z.string().nullable(),
  message: z.string(),
  /** It is among those of `broken.list` as well. */
  isListed: z.boolean(),
});

export const listSchema = z.strictObject({ lines: z.array(lineSchema).readonly(), broken: z.array(brokenSchema).readonly() });

export const usesSchema = z.strictObject({
  uses: z
    .array(
      z.strictObject({
        kind: z.enum(['chapter', 'offer', 'edition']),
        id: z.string(),
        title: z.string(),
        forms: z.array(z.strictObject({ form: z.enum(USE_FORMS), count: countSchema })).readonly(),
      }),
    )
    .readonly(),
  places: countSchema,
  editions: z.array(z.strictObject({ id: z.string(), title: z.string(), languages: z.array(z.string()).readonly() })).readonly(),
  languages: z.array(z.string()).readonly(),
});

const perLanguageSchema = z.array(z.strictObject({ language: z.string(), texts: countSchema })).readonly();

/** What a change would mean, or has meant. */
export const weightSchema = z.strictObject({
  texts: z.array(z.string()).readonly(),
  words: countSchema,
  outdated: perLanguageSchema,
  missing: perLanguageSchema,
});

const linkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('url'), url: z.string() }),
  z.strictObject({ kind: z.literal('anchor'), anchor: z.string() }),
]);
const runSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    fact: z.boolean(),
    strong: z.boolean(),
    emphasis: z.boolean(),
    strikethrough: z.boolean(),
    code: z.boolean(),
    muted: z.boolean(),
    link: linkSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('break') }),
]);
const runsSchema = z.array(runSchema).readonly();

/** A card as the writers of PDF, Word and HTML are handed it. */
export const cardSchema = z.strictObject({
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  title: runsSchema,
  texts: z.array(runsSchema).readonly(),
  rows: z
    .array(
      z.strictObject({
        kind: z.string(),
        label: runsSchema,
        lines: z.array(z.strictObject({ lead: runsSchema.nullable(), runs: runsSchema })).readonly(),
      }),
    )
    .readonly(),
  unready: countSchema,
});

/** What was decided of the conflicts of an earlier try, by their keys. */
export const resolutionsSchema = z.record(z.string().max(200), resolutionSchema);

export const theirChangesSchema = z.array(theirChangeSchema).readonly();

/** Whose save it met; null when nobody knows, or it met none. */
export const metSchema = saverSchema.nullable();

/** Nothing was saved: somebody changed the same in another way. */
export const conflictSchema = z.strictObject({
  outcome: z.literal('conflict'),
  conflicts: z.array(mergeConflictSchema).readonly(),
  by: metSchema,
});
