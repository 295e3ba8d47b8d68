import { z } from 'zod';
import { isId } from '../../model/id.ts';
import { draftThingSchema } from '../../ports/draft-store.ts';
import type { Rows } from '../row.ts';

const unit = z.strictObject({ kind: z.enum(['chapter', 'contact', 'offer', 'edition']), id: z.string().refine(isId) });
/** A unit in German (`language` null) or in a language; null = none in particular. */
const whereabouts = z.strictObject({ unit: unit.nullable(), language: z.string().max(40).nullable() });

/** Who saved something: somebody here (another window, another room), or a colleague of this name. */
export const saverSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('self') }),
  z.strictObject({ kind: z.literal('other'), name: z.string() }),
]);

/** Who else has the folder open. Asked again after the event `presence`. */
export const presenceRows = {
  'presence.list': {
    input: z.strictObject({}),
    /** `title` = of the text that they have before them; null when it has none here. */
    output: z.array(z.strictObject({ id: z.string(), name: z.string(), at: whereabouts, title: z.string().nullable() })),
  },
  /** Who saved what lies there now, or took it away; null when nobody knows: it was changed outside of Mappe. */
  'presence.saver': { input: z.strictObject({ thing: draftThingSchema }), output: saverSchema.nullable() },
  /** Says what the user of this page has before them. */
  'presence.moveTo': { input: whereabouts, output: z.strictObject({}) },
} as const satisfies Rows;
