import { z } from 'zod';
import type { ProblemCode, ProblemData } from '../model/problem.ts';

/** A number of German words; what a translation costs is counted in them. */
const wordsSchema = z.int().nonnegative();

const languageOverviewSchema = z.strictObject({
  tag: z.string(),
  /** German words behind the segments of each state; together they are all words of the folder that this language wants. */
  words: z.strictObject({ current: wordsSchema, toReview: wordsSchema, draft: wordsSchema, outdated: wordsSchema, missing: wordsSchema }),
});

/**
 * Every call that a page may make of its host: one row each, `noun.verb`. Rows are use cases; what a page sends are
 * ids and words, never paths. Handlers, client and dispatch derive their types from here.
 */
const contract = {
  'app.about': {
    input: z.strictObject({}),
    output: z.strictObject({ version: z.string(), host: z.enum(['electron', 'browser']) }),
  },
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
} as const satisfies Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

export type CallName = keyof typeof contract;
export type CallInput<Name extends CallName> = z.infer<(typeof contract)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.infer<(typeof contract)[Name]['output']>;

/** The same table, typed so that one row can be used without knowing which. */
export const rows: {
  readonly [Name in CallName]: { readonly input: z.ZodType<CallInput<Name>>; readonly output: z.ZodType<CallOutput<Name>> };
} = contract;

/** One function per row; a missing one does not compile. */
export type Handlers = { readonly [Name in CallName]: (input: CallInput<Name>) => Promise<CallOutput<Name>> };

/** What crosses the boundary on the way in. */
export const apiMessageSchema = z.strictObject({
  call: z.string().max(100),
  input: z.unknown(),
  /** In which language a failure is worded. */
  language: z.enum(['de', 'en']),
});
export type ApiMessage = z.infer<typeof apiMessageSchema>;

export interface ApiError {
  readonly code: ProblemCode;
  /** The failure in the user's words. */
  readonly message: string;
  readonly data: ProblemData[ProblemCode];
}

/** What crosses the boundary on the way out. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ApiError };
