import { z } from 'zod';
import { isId } from '../../model/id.ts';
import { VERSION_REASONS } from '../../ports/history.ts';
import type { Rows } from '../row.ts';
import { startedSchema } from './job.ts';

const unit = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });
/** Whose versions; neither = of the whole folder. */
const scope = { unit: unit.optional(), language: z.string().max(40).optional() };
const versionId = z.string().regex(/^[0-9a-f]{40}$/);

const versionSchema = z.strictObject({
  id: versionId,
  /** ISO 8601. */
  at: z.string(),
  /** "" when nobody knows. */
  by: z.string(),
  reason: z.enum(VERSION_REASONS),
  printed: z.strictObject({ edition: z.string(), languages: z.array(z.string()).readonly(), date: z.string() }).nullable(),
  /** What it did, in the user's words: "Wohnen: 2 Absätze geändert". */
  what: z.string(),
});

const changeSchema = z.strictObject({
  what: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  /** null for what cannot be shown as text; empty when only the form changed. */
  pieces: z
    .array(
      z.strictObject({
        /** By which it is brought back alone. */
        number: z.int().min(1),
        /** "Absatz", "Telefon", the German of a translated text. */
        label: z.string(),
        change: z.enum(['added', 'removed', 'changed']),
        runs: z.array(z.strictObject({ kind: z.enum(['equal', 'delete', 'insert']), text: z.string() })).readonly(),
      }),
    )
    .nullable(),
});

/** Every state that the folder ever had. */
export const historyRows = {
  /** Newest first; `more` = there are older ones; `ahead` = one has a date that is still to come by the clock of the host. */
  'history.list': {
    input: z.strictObject({ ...scope, printed: z.boolean().optional(), limit: z.int().min(1).max(500) }),
    output: z.strictObject({ versions: z.array(versionSchema), more: z.boolean(), ahead: z.boolean() }),
  },
  /** What a version changed; nothing is listed for the first one of a whole folder. */
  'history.show': {
    input: z.strictObject({ ...scope, version: versionId }),
    output: z.strictObject({ changes: z.array(changeSchema) }),
  },
  /** A job: takes one text, one language or, without either, everything back to a version. */
  'history.restore': {
    input: z.strictObject({ ...scope, version: versionId }),
    output: startedSchema,
  },
  /** How many files such a job changed, by its end or by the moment at which it was cancelled; null before that. */
  'history.restored': {
    input: startedSchema,
    output: z.strictObject({ files: z.int().nonnegative() }).nullable(),
  },
  /** Brings back one piece that `history.show` showed of a version, as it was before or after that one; false = it reads so already. */
  'history.restorePiece': {
    input: z.strictObject({ ...scope, version: versionId, piece: z.int().min(1), as: z.enum(['before', 'after']) }),
    output: z.strictObject({ changed: z.boolean() }),
  },
} as const satisfies Rows;
