import { z } from 'zod';
import { UNIT_STATES } from '../../translation/unit-status.ts';
import type { Rows } from '../row.ts';

const count = z.int().nonnegative();

/** Words of German by the state of what a language has for them: together all that the language wants. */
export const wordsByStateSchema = z.strictObject({ current: count, toReview: count, draft: count, outdated: count, missing: count });

export const givenOutSchema = z.strictObject({ to: z.string(), on: z.string(), due: z.string().nullable() });

/**
 * One unit in one language, as short as it can be, since a large folder has ten thousand:
 * state, then segments that are missing, outdated, drafts, to review, then words of German that want work (missing, outdated, draft).
 */
const cellSchema = z.tuple([z.enum(UNIT_STATES), count, count, count, count, count]);

const rowSchema = z.strictObject({
  kind: z.enum(['chapter', 'contact', 'offer', 'edition']),
  id: z.string(),
  /** null when the German could not be read; the problems say why. */
  title: z.string().nullable(),
  icon: z.string().nullable(),
  /** All words of German, in a language that wants everything of it. */
  words: count,
  /** In the order of `languages`; null for a unit with no word to translate, or that could not be read. */
  cells: z.array(cellSchema).nullable(),
  /** False while nobody knows its states yet: then it has no cells. */
  isCounted: z.boolean(),
  /** Who has it, by language; most have nobody. */
  givenOut: z.record(z.string(), givenOutSchema),
});

/** Everything of a folder at a glance. */
export const overviewRows = {
  'overview.read': {
    input: z.strictObject({}),
    output: z.strictObject({
      revision: count,
      /** How many units are counted, while a large folder is being opened; what is told of languages is of those. */
      counting: z.strictObject({ done: count, total: count }).nullable(),
      languages: z.array(
        z.strictObject({
          tag: z.string(),
          review: z.boolean(),
          words: wordsByStateSchema,
          /** How many units are in each state. */
          units: z.record(z.enum(UNIT_STATES), count),
        }),
      ),
      /** Chapters first, in the order of `parts`; then contacts, offers and editions in that of the folder. */
      rows: z.array(rowSchema),
      /** Chapters grouped as the fullest edition has them; what stands in no part has no title. */
      parts: z.array(
        z.strictObject({
          title: z.string().nullable(),
          colour: z.string().nullable(),
          icon: z.string().nullable(),
          chapters: z.array(z.string()),
        }),
      ),
    }),
  },
} as const satisfies Rows;
