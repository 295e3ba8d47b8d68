import { z } from 'zod';
import type { Rows } from '../row.ts';

/** A number of German words; what a translation costs is counted in them. */
const wordsSchema = z.int().nonnegative();

const languageOverviewSchema = z.strictObject({
  tag: z.string(),
  /** German words behind the segments of each state; together they are all words of the folder that this language wants. */
  words: z.strictObject({ current: wordsSchema, toReview: wordsSchema, draft: wordsSchema, outdated: wordsSchema, missing: wordsSchema }),
});

/** The start page's view of a folder. */
export const workspaceRows = {
  'workspace.overview': {
    input: z.strictObject({}),
    output: z.strictObject({
      /** Name of the folder itself, without the way to it. */
      folder: z.string(),
      place: z.strictObject({ name: z.string(), fullName: z.string().nullable() }),
      /** The town's colour, "#rrggbb", as it was chosen. */
      primary: z.string(),
      chapters: z.int().nonnegative(),
      contacts: z.int().nonnegative(),
      offers: z.int().nonnegative(),
      editions: z.int().nonnegative(),
      problems: z.strictObject({ errors: z.int().nonnegative(), warnings: z.int().nonnegative() }),
      languages: z.array(languageOverviewSchema),
    }),
  },
} as const satisfies Rows;
