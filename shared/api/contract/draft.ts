import { z } from 'zod';
import { draftSchema } from '../../ports/draft-store.ts';
import type { Rows } from '../row.ts';

const changeSchema = z.strictObject({
  /** "Absatz", "Telefon", the German of a translated text. */
  label: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  runs: z.array(z.strictObject({ kind: z.enum(['equal', 'delete', 'insert']), text: z.string() })).readonly(),
});

/** What was typed and not saved yet, on this computer. */
export const draftRows = {
  /** Kept within a second of typing; a text that is again what it began with ends its draft, and the answer is null then. */
  'draft.keep': {
    /** `page` names the opening of the desk in which it is typed. */
    input: draftSchema.omit({ at: true }).extend({ page: z.string().min(1).max(60) }),
    output: z.strictObject({ id: z.string() }).nullable(),
    limit: 6_000_000,
  },
  /** Asked at the start: what earlier runs left, newest first, with the difference to what is saved. */
  'draft.list': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: z.string(),
        draft: draftSchema,
        /** unchanged = what is saved is what the draft began with; changed = somebody saved since; gone = it is not there any more. */
        saved: z.enum(['unchanged', 'changed', 'gone']),
        /** Why no room shows any more what it was typed into; null when one does. */
        homeless: z.enum(['unit', 'language']).nullable(),
        /** null for what cannot be shown as text. */
        changes: z.array(changeSchema).nullable(),
      }),
    ),
  },
  /** After the save, or when it is given up. */
  'draft.discard': {
    input: z.strictObject({ id: z.string().max(100) }),
    output: z.strictObject({}),
  },
} as const satisfies Rows;
